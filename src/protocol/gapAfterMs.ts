import type { SeriesEdge } from './metricsSeries.ts'
import { usualInterval } from './usualInterval.ts'

/** Milliseconds of silence that no gap is shorter than. */
const leastGapMs = 5_000
/** Usual intervals from which on a silence is a gap: one sample may be late, or lost. */
const usualIntervals = 2.5

/**
 * Milliseconds after the newest sample from which on figures are missing; Infinity while nobody knows how often they
 * come.
 */
export function gapAfterMs({ intervalsMs, silence }: SeriesEdge): number {
  const usual = usualInterval(intervalsMs)
  if (usual === 0 && silence === undefined) return Infinity
  return Math.max(leastGapMs, usualIntervals * usual)
}
