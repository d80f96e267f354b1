import type { QueueStatusProps } from 'telltale'

/** Milliseconds. */
const slowAfterMs = Number(import.meta.env['VITE_SLOW_AFTER_MS'] ?? 20_000)

/** How long a document may wait here before somebody should look: a large one is expected to take its time. */
export const laneThresholds: NonNullable<QueueStatusProps['thresholds']> = {
  degradedAfterMs: slowAfterMs,
  criticalAfterMs: 120_000,
  lanes: { large: { degradedAfterMs: 120_000, criticalAfterMs: 600_000 } },
}
