import type { Job } from '../../protocol/job.ts'
import type { Formatters } from '../text/createFormatters.ts'
import type { JobLook } from './jobLook.ts'
import { isResultGone } from './isResultGone.ts'
import type { RealTimeProgressLabels } from './realTimeProgressLabels.ts'
import { standingMs } from './standingMs.ts'

/** What a note may speak of beside the job. */
export interface NoteSubject {
  look: JobLook
  standsForMs?: number | undefined
  now?: number | undefined
}

/** The calm second sentence: what to expect, or what to do next, where the first one leaves a question. */
export function jobNote(
  job: Job,
  { look, standsForMs, now }: NoteSubject,
  labels: RealTimeProgressLabels,
  formatters: Formatters,
): string | undefined {
  if (look.stallCause !== undefined) return labels.stalled[look.stallCause].next
  if (standingMs(look, standsForMs) !== undefined) return labels.lastPart
  const back = job.movedBackFrom
  if (look.status === 'queued' && back !== undefined && (job.queuePosition ?? 0) > back)
    return labels.movedBack(back, formatters.number(back))
  if (look.status === 'failed' && !job.willRetry && job.retryable !== undefined)
    return job.retryable ? labels.canBeRetried : labels.failedForGood
  return look.status === 'completed' && isResultGone(job, now) ? labels.resultGone : undefined
}
