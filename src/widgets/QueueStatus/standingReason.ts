import type { Formatters } from '../text/createFormatters.ts'
import type { LaneStanding, LevelCause } from './laneStanding.ts'
import type { QueueStatusLabels } from './queueStatusLabels.ts'

function causeInWords(cause: LevelCause, labels: QueueStatusLabels, { number, duration, percent }: Formatters): string {
  switch (cause.by) {
    case 'oldest':
      return labels.oldestHasWaited(duration(cause.ms))
    case 'average':
      return labels.jobsWait(duration(cause.ms))
    case 'waiting':
      return labels.manyWait(cause.count, number(cause.count))
    case 'use':
      return labels.limitInUse(percent(cause.use * 100))
    case 'memory':
      return labels.belowAgain
    default:
      cause satisfies never
      return ''
  }
}

/** Says how a lane stands and why; nothing of one that is as it should be. */
export function standingReason(standing: LaneStanding, labels: QueueStatusLabels, formatters: Formatters): string {
  switch (standing.level) {
    case 'ok':
      return ''
    case 'paused':
      return labels.lanePaused
    case 'closed':
      return labels.laneClosed
    case 'full':
      return labels.laneFull(formatters.number(standing.limit))
    case 'busy':
      return labels.laneBusy(causeInWords(standing.cause, labels, formatters))
    case 'degraded':
      return labels.laneDegraded(causeInWords(standing.cause, labels, formatters))
    case 'critical':
      return labels.laneCritical(causeInWords(standing.cause, labels, formatters))
    default:
      standing satisfies never
      return ''
  }
}
