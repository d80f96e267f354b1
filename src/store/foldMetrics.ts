import type { MetricsSample } from '../protocol/systemMetrics.ts'

/** The history with `sample` at its end, at most `max` samples. A repeat of the last one replaces it. */
export function foldMetrics(
  history: readonly MetricsSample[],
  sample: MetricsSample,
  max: number,
): readonly MetricsSample[] {
  const last = history.at(-1)
  if (last === undefined) return [sample]
  // A part nobody told this time keeps its last good figures.
  const whole = {
    ...(last.workers && { workers: last.workers }),
    ...(last.queues && { queues: last.queues }),
    ...sample,
  }
  if (sample.timestamp < last.timestamp) return history
  return [...(sample.timestamp === last.timestamp ? history.slice(0, -1) : history.slice(1 - max)), whole]
}
