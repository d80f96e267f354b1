'use client'
import { useMemo, useState } from 'react'
import { useHolding } from '../JobTray/useHolding.ts'
import type { Holding } from '../JobTray/useHolding.ts'
import { listLanes } from './listLanes.ts'
import type { LaneChoice, ListedLane } from './listLanes.ts'
import type { QueueSort } from './queueListLabels.ts'
import { useChosen } from './useChosen.ts'

/** Which queues are listed and in which order, by the app or by the widget itself. */
export interface QueueListing {
  /** In which order the queues are listed; held by the widget where it is absent. */
  sort?: QueueSort | undefined
  /** The order to begin with; `asSent` by default. */
  defaultSort?: QueueSort | undefined
  onSortChange?: ((sort: QueueSort) => void) | undefined
  /** What is searched for; held by the widget where it is absent. */
  query?: string | undefined
  onQueryChange?: ((query: string) => void) | undefined
  /** Only the queues that are degraded or critical; held by the widget where it is absent. */
  onlyProblems?: boolean | undefined
  defaultOnlyProblems?: boolean | undefined
  onOnlyProblemsChange?: ((onlyProblems: boolean) => void) | undefined
}

export interface LaneList {
  /** What is listed. */
  shown: readonly ListedLane[]
  choice: LaneChoice
  choose(change: Partial<LaneChoice>): void
  /** For the table: under the pointer and the focus no row moves. */
  holding: Holding
}

/** Lists the lanes as they are asked for, and keeps them where they are while somebody is in them. */
export function useLaneList(lanes: readonly ListedLane[], listing: QueueListing, locale: string): LaneList {
  const { sort: givenSort, defaultSort = 'asSent', onSortChange, query: givenQuery, onQueryChange } = listing
  const { onlyProblems: givenOnly, defaultOnlyProblems = false, onOnlyProblemsChange } = listing
  const [sort, setSort] = useChosen(givenSort, defaultSort, onSortChange)
  const [query, setQuery] = useChosen(givenQuery, '', onQueryChange)
  const [onlyProblems, setOnlyProblems] = useChosen(givenOnly, defaultOnlyProblems, onOnlyProblemsChange)
  const [held, setHeld] = useState<readonly string[]>()
  const compareNames = useMemo(() => new Intl.Collator(locale, { numeric: true }).compare, [locale])
  const choice = { sort, query, onlyProblems }
  const listed = listLanes(lanes, choice, compareNames)
  const shown = held === undefined ? listed : asHeld(lanes, listed, held)
  const choose = (change: Partial<LaneChoice>): void => {
    // Whoever asks for another order wants to see it.
    setHeld(undefined)
    if (change.sort !== undefined) setSort(change.sort)
    if (change.query !== undefined) setQuery(change.query)
    if (change.onlyProblems !== undefined) setOnlyProblems(change.onlyProblems)
  }
  const holding = useHolding((isHeld) => setHeld(isHeld ? shown.map(({ lane }) => lane.name) : undefined))
  return { shown, choice, choose, holding }
}

/** The lanes that stood there, where they stood, and after them what has come. */
function asHeld(
  lanes: readonly ListedLane[],
  listed: readonly ListedLane[],
  names: readonly string[],
): readonly ListedLane[] {
  const byName = new Map(lanes.map((one) => [one.lane.name, one]))
  const stayed = names.flatMap((name) => byName.get(name) ?? [])
  return [...stayed, ...listed.filter(({ lane }) => !names.includes(lane.name))]
}
