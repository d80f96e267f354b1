import type { Formatters } from '../text/createFormatters.ts'
import type { QueueStatusLabels } from './queueStatusLabels.ts'

// Nobody waits for less than half a second.
const shortestWaitMs = 500

/** A wait as a person would say it; undefined where it is not known. */
export function waitInWords(
  ms: number | undefined,
  labels: QueueStatusLabels,
  { duration }: Formatters,
): string | undefined {
  if (ms === undefined || !Number.isFinite(ms)) return undefined
  return ms < shortestWaitMs ? labels.noWait : duration(Math.max(1_000, ms))
}
