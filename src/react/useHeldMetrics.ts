'use client'
import { useState } from 'react'
import type { MetricsSeries } from '../protocol/metricsSeries.ts'
import type { MetricsSample } from '../protocol/systemMetrics.ts'
import type { Metrics } from './hooks.ts'
import { useStatusContext } from './StatusProvider.tsx'

interface Held {
  latest: MetricsSample | undefined
  series: MetricsSeries
  /** Epoch milliseconds, page clock. */
  since: number
}

/** Metrics that a person can hold still: the store goes on, and what it got meanwhile is counted. */
export function useHeldMetrics({ history, series }: Pick<Metrics, 'history' | 'series'>): {
  latest: MetricsSample | undefined
  series: MetricsSeries
  paused: { since: number; buffered: number } | undefined
  setPaused: (paused: boolean) => void
} {
  const { page } = useStatusContext()
  const [held, setHeld] = useState<Held>()
  const latest = history.at(-1)
  // Access was lost, another person signed in, or time was set back: what is held belongs to nobody any more.
  const isOver = held !== undefined && !((latest?.timestamp ?? -Infinity) >= (held.latest?.timestamp ?? Infinity))
  if (isOver) setHeld(undefined)
  const standing = isOver ? undefined : held
  return {
    latest: standing ? standing.latest : latest,
    series: standing?.series ?? series,
    paused: standing && { since: standing.since, buffered: series.samples - standing.series.samples },
    setPaused: (paused) => setHeld(paused ? { latest, series, since: page.now() } : undefined),
  }
}
