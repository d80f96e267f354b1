import type { Eta } from '../../protocol/eta.ts'
import type { Formatters } from '../text/createFormatters.ts'
import type { JobTimeLabels } from './jobTimeLabels.ts'

const second = 1_000
const minute = 60 * second
const hour = 60 * minute

/** Milliseconds below which nobody counts any more. */
const momentsMs = 10 * second
/** A range this narrow, as a share of its later end, is one number. */
const narrow = 0.25

// The longer it takes the coarser it is told, so that it does not twitch at every event.
function stepFor(ms: number): number {
  if (ms <= minute) return 5 * second
  if (ms <= 10 * minute) return minute
  if (ms < 100 * minute) return 5 * minute
  return ms < 24 * hour ? 30 * minute : 12 * hour
}

/** When a job is expected to end, in words no surer than what is known. */
export function etaText(eta: Eta, labels: JobTimeLabels, { duration, durationRange }: Formatters): string {
  // How much later it is grows without end, and tells nobody anything.
  if (eta.kind === 'overdue') return labels.overdue
  const { fromMs, toMs, confidence } = eta
  if (toMs < momentsMs) return labels.momentsLeft
  const step = stepFor(toMs)
  const from = Math.floor(fromMs / step) * step
  const to = Math.ceil(toMs / step) * step
  const isOne = confidence === 'high' && (toMs - fromMs <= narrow * toMs || to - from <= step)
  if (isOne) return labels.timeLeft(duration(Math.max(step, Math.round((fromMs + toMs) / 2 / step) * step)))
  if (from <= 0) return labels.lessLeft(duration(to))
  return (confidence === 'low' ? labels.roughlyLeft : labels.rangeLeft)(durationRange(from, to))
}
