import { isFinished, isRetryable, maxAttempts, readingOf, type JobRecord } from './jobRecord.ts'
import { currentStepText, jobSteps } from './jobSteps.ts'

/** A job as it is written on the wire; `null` clears what an earlier event had set. */
export type WireJob = ReturnType<typeof wireJob>

export function wireJob(job: JobRecord, resultUrl: (jobId: string) => string) {
  const { jobId, name, lane, size, parentId, attempt, updatedAt, phase } = job
  const place = phase.status === 'queued' ? phase.place : undefined
  return {
    jobId,
    status: phase.status,
    name,
    kind: 'PDF',
    lane,
    attempt,
    // Beyond its own tries it runs because a person asked for it, and may as often as they ask.
    maxAttempts: attempt > maxAttempts ? null : maxAttempts,
    updatedAt,
    bytes: { done: size },
    progress: percent(job),
    step: currentStepText(phase),
    steps: jobSteps(job),
    counts: pageCounts(job),
    estimatedTime: secondsLeft(job),
    queuePosition: place?.queuePosition ?? null,
    queueSize: place?.queueSize ?? null,
    ...(parentId !== undefined && { parentId }),
    ...(phase.status === 'completed' && { result: phase.result, resultUrl: resultUrl(jobId) }),
    ...(phase.status === 'failed' && {
      error: phase.failure.message,
      errorCode: phase.failure.code,
      retryable: isRetryable(job),
    }),
  }
}

/** The event that tells of a job, or a batch, as it is written on the wire. */
export function jobEventName({ status }: Pick<WireJob, 'status'>): `job-${WireJob['status']}` {
  return `job-${status}`
}

// A hundred is kept for the end: text still has to be saved after the last page.
function percent(job: JobRecord): number | null {
  if (job.phase.status === 'completed') return 100
  const reading = readingOf(job)
  return reading ? Math.min(99, Math.floor((reading.done / reading.total) * 100)) : null
}

function pageCounts(job: JobRecord): { done: number; total: number; unit: string } | null {
  const { phase } = job
  if (phase.status === 'completed') return { done: phase.result.pages, total: phase.result.pages, unit: 'pages' }
  const reading = readingOf(job)
  return reading ? { done: reading.done, total: reading.total, unit: 'pages' } : null
}

function secondsLeft({ phase }: JobRecord): number | null {
  if (phase.status === 'queued') return phase.place?.estimatedTime ?? null
  if (phase.status !== 'progress' || phase.reading.remainingMs === undefined) return null
  return Math.ceil(phase.reading.remainingMs / 1_000)
}

/** Jobs in the order of a snapshot: those still going first, then the latest. */
export function bySnapshotOrder(a: JobRecord, b: JobRecord): number {
  return Number(isFinished(a)) - Number(isFinished(b)) || b.createdAt - a.createdAt
}
