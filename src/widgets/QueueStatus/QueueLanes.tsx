'use client'
import type { ReactElement } from 'react'
import type { Lane } from '../../protocol/queueStatus.ts'
import type { Text } from '../text/TextContext.tsx'
import { DenseTable } from './DenseTable.tsx'
import { LaneTable } from './LaneTable.tsx'
import { LaneTools } from './LaneTools.tsx'
import { hasProblem } from './listLanes.ts'
import type { ListedLane } from './listLanes.ts'
import { NoneListed } from './NoneListed.tsx'
import { useLaneList } from './useLaneList.ts'
import type { QueueListing } from './useLaneList.ts'
import { useLaneSubjects } from './useLaneSubjects.ts'
import type { LaneFacts } from './useLaneSubjects.ts'
import { WallLanes, wallRows } from './WallLanes.tsx'

export interface QueueLanesProps {
  variant: 'card' | 'table' | 'wall'
  lanes: readonly ListedLane[]
  facts: LaneFacts
  listing: QueueListing
  /** What chooses among them is shown. */
  tools: boolean
  text: Text<'queueStatus'>
}

const lanesOf = (listed: readonly ListedLane[]): readonly Lane[] => listed.map(({ lane }) => lane)
/** On a wall those that do not fit may only be those that need nobody; where all fit, none changes its place. */
const wallListing = (lanes: number): QueueListing => ({
  sort: lanes > wallRows ? 'attention' : 'asSent',
  query: '',
  onlyProblems: false,
})

/** The queues one by one, as they are asked for. */
export function QueueLanes({ variant, lanes, facts, listing, tools, text }: QueueLanesProps): ReactElement {
  const { labels, formatters, locale } = text
  const words = { labels, formatters }
  const isWall = variant === 'wall'
  const { shown, choice, choose, holding } = useLaneList(lanes, isWall ? wallListing(lanes.length) : listing, locale)
  const subjects = useLaneSubjects(lanesOf(lanes), shown, facts, words)
  if (isWall) return <WallLanes subjects={subjects} {...words} />
  const counts = { shown: shown.length, problems: lanes.filter(hasProblem).length, all: lanes.length }
  const dense = <DenseTable subjects={subjects} sort={choice.sort} onSort={(sort) => choose({ sort })} {...words} />
  return (
    <>
      {tools && <LaneTools choice={choice} choose={choose} counts={counts} {...words} />}
      {shown.length === 0 ? (
        <NoneListed choice={choice} choose={choose} labels={labels} />
      ) : (
        <div data-part="rows" {...holding}>
          {variant === 'table' ? dense : <LaneTable subjects={subjects} {...words} />}
        </div>
      )}
    </>
  )
}
