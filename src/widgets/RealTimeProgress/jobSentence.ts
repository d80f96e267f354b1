import type { Job } from '../../protocol/job.ts'
import type { Formatters } from '../text/createFormatters.ts'
import type { JobLook } from './jobLook.ts'
import { ranMs } from './ranMs.ts'
import type { RealTimeProgressLabels } from './realTimeProgressLabels.ts'
import { sizeOf, type RollUp } from './rollUp.ts'

/** The one sentence that tells most about a job: its place, its step, or what its status means. */
export function jobSentence(
  job: Job,
  { status, stallCause, percent, outcome }: JobLook,
  rollUp: RollUp | undefined,
  labels: RealTimeProgressLabels,
  formatters: Formatters,
): string | undefined {
  if (stallCause !== undefined) return labels.stalled[stallCause].is
  if (status === 'queued' && job.queuePosition !== undefined) return placeSentence(job, labels, formatters)
  if (status === 'failed') {
    if (job.willRetry) return labels.failedButRetried
    return job.error ? undefined : labels.failedWithoutReason
  }
  if (status === 'completed') {
    if (outcome === 'partial' && rollUp) {
      const { number } = formatters
      return labels.someFailed(rollUp.failed, number(rollUp.failed), number(sizeOf(rollUp)))
    }
    if (job.cached) return labels.cached
    return tookSentence(job, labels, formatters)
  }
  if (status === 'started' || status === 'progress') {
    return stepSentence(job, labels, formatters) ?? (percent === 100 ? labels.finishing : labels.explained[status])
  }
  return Object.hasOwn(labels.explained, status) ? labels.explained[status as keyof typeof labels.explained] : undefined
}

// A job first heard of when it ran already has waited nobody knows how long; a later try has waited for other reasons.
function tookSentence(job: Job, labels: RealTimeProgressLabels, { duration }: Formatters): string | undefined {
  const took = ranMs(job)
  if (took === undefined) return undefined
  const waited = job.attempt === 1 ? (job.startedAt ?? NaN) - job.firstSeenAt : NaN
  return waited >= 1_000 ? labels.waitedAndRan(duration(waited), duration(took)) : labels.took(duration(took))
}

function placeSentence(job: Job, labels: RealTimeProgressLabels, { number }: Formatters): string {
  const position = job.queuePosition ?? NaN
  const size = job.queueSize === undefined ? undefined : number(job.queueSize)
  return position === 1 ? labels.nextInLine(size) : labels.place(position, number(position), size)
}

function stepSentence(job: Job, labels: RealTimeProgressLabels, { number }: Formatters): string | undefined {
  const plan = job.steps ?? []
  const running = plan.findIndex(({ status }) => status === 'running')
  const label = plan[running]?.label ?? job.step
  const place = running === -1 ? plan.findIndex((step) => step.label === label) : running
  if (label === undefined || place === -1) return label
  return labels.step(number(place + 1), number(plan.length), label)
}
