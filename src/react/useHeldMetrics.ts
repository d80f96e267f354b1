'use client'
import { useState } from 'react'
import type { MetricsSample } from '../protocol/systemMetrics.ts'
import { useStatusContext } from './StatusProvider.tsx'

interface Held {
  history: readonly MetricsSample[]
  /** Epoch milliseconds, page clock. */
  since: number
}

/** Metrics that a person can hold still: the store goes on, and what it got meanwhile is counted. */
export function useHeldMetrics(history: readonly MetricsSample[]): {
  history: readonly MetricsSample[]
  paused: { since: number; buffered: number } | undefined
  setPaused: (paused: boolean) => void
} {
  const { page } = useStatusContext()
  const [held, setHeld] = useState<Held>()
  const newest = held?.history.at(-1)?.timestamp ?? Infinity
  // Access was lost, another person signed in, or time was set back: what is held belongs to nobody any more.
  const isOver = held !== undefined && !((history.at(-1)?.timestamp ?? -Infinity) >= newest)
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
