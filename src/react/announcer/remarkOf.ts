import { isFinished } from '../../protocol/job.ts'
import type { Job } from '../../protocol/job.ts'
import type { JobChange } from '../../store/arrival.ts'
import type { EndRemark, NewsRemark, PlainState, Remark } from '../../widgets/announcer/remark.ts'

/** What is known beside a change. */
export interface Standing {
  /** It happened while the line was down, and is told only now. */
  isLate: boolean
  /** The line has been up before, and was lost. */
  wasLost: boolean
  /** Parts of the job that failed. */
  failedParts: number
}

/**
 * What a change of a job is worth saying; undefined where it is worth nothing. What comes with the first load was so
 * before anybody looked; of what came while the line was down, only ends are told.
 */
export function remarkOf(change: JobChange, { isLate, wasLost, failedParts }: Standing): Remark | undefined {
  const { job, previous, name } = change
  if (isLate ? !wasLost || previous === undefined : previous === undefined && name === 'snapshot') return undefined
  return endOf(job, previous, failedParts) ?? (isLate ? undefined : newsOf(job, previous, name))
}

/** How a job is spoken of. */
export function subjectOf({ jobId, name, kind }: Job): { jobId: string; name?: string } {
  const known = name || kind
  return known ? { jobId, name: known } : { jobId }
}

function endOf(job: Job, previous: Job | undefined, failedParts: number): EndRemark | undefined {
  const wasSo = previous?.status === job.status && previous.attempt === job.attempt
  if (!isFinished(job.status) || wasSo) return undefined
  const subject = subjectOf(job)
  switch (job.status) {
    case 'completed':
      return { ...subject, kind: 'completed', failedParts }
    case 'failed':
      return { ...subject, kind: 'failed', ...(job.error !== undefined && { reason: job.error }) }
    case 'cancelled':
    case 'expired':
      return { ...subject, kind: job.status }
    default:
      return undefined
  }
}

function newsOf(job: Job, previous: Job | undefined, name: JobChange['name']): NewsRemark | undefined {
  const subject = subjectOf(job)
  const state = stateOf(job, previous)
  // A job that is first heard of while it runs did not start just now.
  if (state !== undefined && (previous !== undefined || name === 'job-started')) return { ...subject, kind: state }
  if (previous === undefined || job.status !== 'progress' || previous.attempt !== job.attempt) return undefined
  const percent = milestoneOf(job.progress)
  return percent > milestoneOf(previous.progress) ? { ...subject, kind: 'milestone', percent } : undefined
}

function stateOf(job: Job, previous: Job | undefined): PlainState | undefined {
  const before = previous?.attempt === job.attempt ? previous.status : undefined
  const changed = before !== job.status
  switch (job.status) {
    case 'queued':
      if (before === 'paused') return 'resumed'
      return job.queuePosition === 1 && previous !== undefined && previous.queuePosition !== 1 ? 'next' : undefined
    case 'started':
    case 'progress':
      if (before === 'paused' || before === 'cancelling') return 'resumed'
      // To run is one thing, whichever of the two words a server has for it.
      return before === 'started' || before === 'progress' ? undefined : 'started'
    case 'retrying':
    case 'paused':
    case 'cancelling':
      return changed ? job.status : undefined
    default:
      return undefined
  }
}

const milestones = [75, 50, 25]

const milestoneOf = (percent: number | undefined): number =>
  milestones.find((milestone) => percent !== undefined && percent >= milestone) ?? 0
