import type { JobUpdate } from '../protocol/jobProgress.ts'
import type { Bounds } from './bounds.ts'
import { forgetOldest } from './forgetOldest.ts'
import { dropJob, keepJob } from './keepJob.ts'
import type { Draft } from './state.ts'
import type { StatusActions } from './statusStore.ts'

type Clearing = Required<Pick<StatusActions, 'clearFinished' | 'restoreFinished'>>

/** Cleared jobs remembered for each ended job that is kept: servers list ended jobs for longer than we keep them. */
const rememberedPerKept = 10

/** Takes ended jobs out of the list, and puts back what was taken out last. */
export const createClearing = (edit: (change: (draft: Draft) => void) => void, bounds: Bounds): Clearing => ({
  clearFinished: () =>
    edit((draft) => {
      const ended = [...draft.finished].flatMap((jobId) => draft.jobs.get(jobId) ?? [])
      if (ended.length === 0) return
      draft.lastCleared = ended
      for (const { jobId, attempt } of ended) {
        dropJob(draft, jobId)
        draft.cleared.set(jobId, attempt)
      }
      forgetOldest(draft.cleared, bounds.finishedJobs * rememberedPerKept)
    }),
  restoreFinished: () =>
    edit((draft) => {
      for (const job of draft.lastCleared) {
        // It has come back by itself, with a new run.
        if (draft.jobs.has(job.jobId)) continue
        draft.cleared.delete(job.jobId)
        keepJob(draft, undefined, job, bounds)
      }
      draft.lastCleared = []
    }),
})

/**
 * What is told of a job; nothing where a person has cleared it away and this is no later run of it, which it is where it
 * `begins` one, or is numbered so.
 */
export function unlessCleared<T extends JobUpdate>({ cleared }: Draft, told: T, begins: boolean): T | undefined {
  const run = cleared.size > 0 ? cleared.get(told.jobId) : undefined
  if (run === undefined) return told
  const attempt = told.attempt ?? (begins ? run + 1 : run)
  if (attempt <= run) return undefined
  cleared.delete(told.jobId)
  return { ...told, attempt }
}
