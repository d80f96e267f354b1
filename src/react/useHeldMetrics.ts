'use client'
import { useState } from 'react'
import type { AdminAccess } from '../protocol/session.ts'
import type { MetricsSample } from '../protocol/systemMetrics.ts'
import { useStatusContext } from './StatusProvider.tsx'

interface Metrics {
  access: AdminAccess
  history: readonly MetricsSample[]
}

interface Held {
  history: readonly MetricsSample[]
  /** Epoch milliseconds, page clock. */
  since: number
}

/** Metrics that a person can hold still: the store goes on, and what it got meanwhile is counted. */
export function useHeldMetrics({ access, history }: Metrics): {
  history: readonly MetricsSample[]
  paused: { since: number; buffered: number } | undefined
  setPaused: (paused: boolean) => void
} {
  const { page } = useStatusContext()
  const [held, setHeld] = useState<Held>()
  const newest = held?.history.at(-1)?.timestamp ?? Infinity
  // The store was purged, or begins anew behind a clock that was set back: what is held belongs to nobody any more.
  const isOver = held !== undefined && (access !== 'allowed' || !((history.at(-1)?.timestamp ?? -Infinity) >= newest))
  if (isOver) setHeld(undefined)
  return {
    history: held && !isOver ? held.history : history,
    paused:
      held && !isOver
        ? { since: held.since, buffered: history.filter(({ timestamp }) => timestamp > newest).length }
        : undefined,
    setPaused: (paused) => setHeld(paused ? { history, since: page.now() } : undefined),
  }
}
