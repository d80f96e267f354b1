import type { Job } from '../../protocol/job.ts'
import { isFinished } from '../../protocol/job.ts'
import type { StatusState } from '../../store/state.ts'
import { nothing } from './injection.ts'
import type { Injected, InjectionPlace } from './injection.ts'
import { isJobCue } from './isJobCue.ts'

const isRunning = ({ status }: Job): boolean => status === 'started' || status === 'progress'

const newest = ({ jobs }: StatusState, fits: (job: Job) => boolean): Job | undefined =>
  [...jobs.values()].findLast(fits)

/** The newest job that runs fails; where none runs, the newest that has not ended. */
export function failJob({ state, at }: InjectionPlace): Injected {
  const job = newest(state, isRunning) ?? newest(state, ({ status }) => !isFinished(status))
  if (!job) return nothing
  const { jobId } = job
  const error = 'The worker stopped before the job was done.'
  return {
    cues: [{ at, name: 'job-failed', data: { jobId, status: 'failed', error, errorCode: 'WORKER_LOST' } }],
    owns: [jobId],
  }
}

/** The last word on a job comes once more. */
export function repeatLast({ past, at }: InjectionPlace): Injected {
  const last = past.findLast(isJobCue)
  return last ? { cues: [{ ...last, at }], owns: [] } : nothing
}

/** How far back, in percent, the word lies that comes too late. */
const lateBy = 20

/** An older word on the newest job that runs comes after a newer one. */
export function sendLate({ state, at }: InjectionPlace): Injected {
  const job = newest(state, ({ status, progress = 0 }) => status === 'progress' && progress > 0)
  if (!job) return nothing
  const progress = Math.max(0, (job.progress ?? 0) - lateBy)
  return { cues: [{ at, name: 'job-progress', data: { jobId: job.jobId, status: 'progress', progress } }], owns: [] }
}
