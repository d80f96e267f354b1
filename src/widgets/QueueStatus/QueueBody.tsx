import type { ReactElement, RefObject } from 'react'
import type { Queues } from '../../protocol/queueStatus.ts'
import { QueueIcon } from '../icons/QueueIcon.tsx'
import type { Text } from '../text/TextContext.tsx'
import { inOrder } from './listLanes.ts'
import type { ListedLane } from './listLanes.ts'
import { loadInWords } from './loadInWords.ts'
import { LoadMark } from './LoadMark.tsx'
import { QueueInline } from './QueueInline.tsx'
import { QueueLanes } from './QueueLanes.tsx'
import type { QueueLoad } from './queueLoad.ts'
import type { QueueStandings } from './queueStandings.ts'
import { QueueWall } from './QueueWall.tsx'
import type { QueueListing } from './useLaneList.ts'
import type { LaneFacts } from './useLaneSubjects.ts'
import { WaitingLine } from './WaitingLine.tsx'
import { WorkersMeter } from './WorkersMeter.tsx'

interface QueueBodyProps {
  variant: 'card' | 'table' | 'inline' | 'wall'
  queues: Queues | undefined
  standings: QueueStandings | undefined
  load: QueueLoad
  /** Jobs per minute by which more wait. */
  perMinute: number | undefined
  /** Takes the focus of a button that has gone. */
  titleRef: RefObject<HTMLHeadingElement | null>
  names: Readonly<Record<string, string>>
  order: readonly string[] | undefined
  tools: boolean | undefined
  facts: LaneFacts
  listing: QueueListing
  text: Text<'queueStatus'>
}

/** Lanes from which on one wants to search. */
const manyLanes = 8

const nameOf = (name: string, ...sources: readonly Readonly<Record<string, string>>[]) =>
  sources.find((source) => Object.hasOwn(source, name))?.[name] ?? name

/** All that is inside: the heading, all queues together, and each of them. */
export function QueueBody(props: QueueBodyProps): ReactElement {
  const { variant, queues, standings, load, titleRef, text } = props
  const { labels, formatters } = text
  if (variant === 'inline') {
    const summary = { load, perMinute: props.perMinute, labels, formatters }
    return queues ? <QueueInline queues={queues} {...summary} /> : <LoadMark load={load} word={labels.unknown} />
  }
  return (
    <>
      <div data-part="head">
        <h3 data-part="title" ref={titleRef} tabIndex={-1}>
          {labels.title}
        </h3>
        {queues && <LoadMark load={load} word={labels.load[load]} />}
      </div>
      {queues && standings ? (
        <Told {...props} variant={variant} queues={queues} standings={standings} />
      ) : (
        <div data-part="empty">
          <QueueIcon />
          <p data-part="empty-title">{labels.unknown}</p>
          <p>{labels.unknownExplained}</p>
        </div>
      )}
    </>
  )
}

interface ToldProps extends QueueBodyProps {
  variant: 'card' | 'table' | 'wall'
  queues: Queues
  standings: QueueStandings
}

function Told(props: ToldProps): ReactElement {
  const { variant, queues, standings, load, perMinute, names, order, tools, text, facts, listing } = props
  const { labels, formatters } = text
  const words = { labels, formatters }
  const lanes = inOrder(queues.lanes, order).map((lane): ListedLane => ({
    lane,
    name: nameOf(lane.name, names, labels.lanes),
    standing: standings.lanes.get(lane.name) ?? { level: 'ok' },
  }))
  return (
    <>
      <p data-part="explained">{loadInWords(load, queues, standings, labels, formatters)}</p>
      {variant === 'wall' ? (
        <QueueWall queues={queues} perMinute={perMinute} {...words} />
      ) : (
        <>
          <WorkersMeter queues={queues} {...words} />
          <WaitingLine queues={queues} perMinute={perMinute} {...words} />
        </>
      )}
      {lanes.length > 0 ? (
        <QueueLanes
          variant={variant}
          lanes={lanes}
          facts={facts}
          listing={listing}
          tools={tools ?? lanes.length >= manyLanes}
          text={text}
        />
      ) : (
        <p data-part="empty">{labels.noLanes}</p>
      )}
    </>
  )
}
