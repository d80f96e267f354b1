'use client'
import { useMemo, useState } from 'react'
import type { ListedJob } from '../protocol/jobList.ts'

interface Held {
  rows: readonly ListedJob[]
  ids: ReadonlySet<string>
  /** What the list was a list of. */
  of: string
}

export interface HeldRows {
  rows: readonly ListedJob[]
  /** Jobs that have come since it is held. */
  arrived: number
  hold(isHeld: boolean): void
  /** Takes in what has come, and goes on holding. */
  takeIn(): void
}

const holding = (rows: readonly ListedJob[], of: string): Held => ({
  rows,
  of,
  ids: new Set(rows.map(({ jobId }) => jobId)),
})

/** A list that a reader can hold still: nothing in it moves, comes or goes while they do. `of` names what it lists. */
export function useHeldRows(latest: readonly ListedJob[], of: string): HeldRows {
  const [held, setHeld] = useState<Held>()
  // They asked for another list, or signed out: what was held is of no use to anybody.
  const isOver = held !== undefined && (held.of !== of || latest.length === 0)
  if (isOver) setHeld(latest.length === 0 ? undefined : holding(latest, of))
  const standing = isOver ? undefined : held
  const arrived = useMemo(
    () => (standing && standing.rows !== latest ? latest.filter(({ jobId }) => !standing.ids.has(jobId)).length : 0),
    [standing, latest],
  )
  return {
    rows: standing?.rows ?? latest,
    arrived,
    hold: (isHeld) => setHeld(isHeld ? holding(latest, of) : undefined),
    takeIn: () => setHeld((known) => known && holding(latest, of)),
  }
}
