import { isFinished, maxAttempts, type JobPhase, type JobRecord } from './jobRecord.ts'
import { currentStepText, jobSteps } from './jobSteps.ts'

/** A job as it is written on the wire; `null` clears what an earlier event had set. */
export type WireJob = ReturnType<typeof wireJob>

export function wireJob(job: JobRecord, resultUrl: (jobId: string) => string) {
  const { jobId, name, lane, size, attempt, updatedAt, phase } = job
  const place = phase.status === 'queued' ? phase.place : undefined
  return {
    jobId,
    status: phase.status,
    name,
    kind: 'PDF',
    lane,
    attempt,
    maxAttempts,
    updatedAt,
    bytes: { done: size },
    progress: percent(phase),
    step: currentStepText(phase),
    steps: jobSteps(phase),
    counts: pageCounts(phase),
    estimatedTime: secondsLeft(phase),
    queuePosition: place?.queuePosition ?? null,
    queueSize: place?.queueSize ?? null,
    ...(phase.status === 'completed' && { result: phase.result, resultUrl: resultUrl(jobId) }),
    ...(phase.status === 'failed' && { error: phase.failure.message, errorCode: phase.failure.code }),
  }
}

/** The event that tells of this record. */
export function jobEventName({ phase }: JobRecord): `job-${JobPhase['status']}` {
  return `job-${phase.status}`
}

// A hundred is kept for the end: text still has to be saved after the last page.
function percent(phase: JobPhase): number | null {
  if (phase.status === 'completed') return 100
  if (!('reading' in phase) || phase.reading === undefined) return null
  return Math.min(99, Math.floor((phase.reading.done / phase.reading.total) * 100))
}

function pageCounts(phase: JobPhase): { done: number; total: number; unit: string } | null {
  if (phase.status === 'completed') return { done: phase.result.pages, total: phase.result.pages, unit: 'pages' }
  if (!('reading' in phase) || phase.reading === undefined) return null
  return { done: phase.reading.done, total: phase.reading.total, unit: 'pages' }
}

function secondsLeft(phase: JobPhase): number | null {
  if (phase.status === 'queued') return phase.place?.estimatedTime ?? null
  if (phase.status !== 'progress' || phase.reading.remainingMs === undefined) return null
  return Math.ceil(phase.reading.remainingMs / 1_000)
}

/** Jobs in the order of a snapshot: those still going first, then the latest. */
export function bySnapshotOrder(a: JobRecord, b: JobRecord): number {
  return Number(isFinished(a)) - Number(isFinished(b)) || b.createdAt - a.createdAt
}
