import type { QueueStatusProps } from 'telltale'

/** How long a document may wait here before somebody should look: a large one is expected to take its time. */
export const laneThresholds: NonNullable<QueueStatusProps['thresholds']> = {
  degradedAfterMs: 20_000,
  criticalAfterMs: 120_000,
  lanes: { large: { degradedAfterMs: 120_000, criticalAfterMs: 600_000 } },
}
