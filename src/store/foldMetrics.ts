import type { MetricsSample } from '../protocol/systemMetrics.ts'

/** Milliseconds no sample is late by: one that is older comes from a clock that was set back. */
export const maxLateMs = 60_000

/**
 * The history with `sample` at its end, at most `max` samples; only the newest has workers, queues and errors. A repeat
 * of the last one replaces it.
 */
export function foldMetrics(
  history: readonly MetricsSample[],
  sample: MetricsSample,
  max: number,
): readonly MetricsSample[] {
  const last = history.at(-1)
  if (last === undefined || sample.timestamp < last.timestamp - maxLateMs) return [sample]
  if (sample.timestamp < last.timestamp) return history
  // A part nobody told this time keeps its last good figures.
  const whole = {
    ...last,
    ...sample,
    system: { ...last.system, ...sample.system },
    performance: { ...last.performance, ...sample.performance },
  }
  const kept = history.slice(0, -1)
  if (sample.timestamp !== last.timestamp) kept.push(figuresOf(last))
  return [...kept.slice(Math.max(0, kept.length + 1 - max)), whole]
}

// Thousands of samples are kept: with the workers and errors of each they would be hundreds of megabytes.
const figuresOf = ({ timestamp, system, performance }: MetricsSample): MetricsSample => ({
  timestamp,
  system,
  performance,
})
