import type { JobAction } from '../protocol/jobAction.ts'
import type { JobProgress, JobStatus } from '../protocol/jobProgress.ts'
import { lastRun } from './scriptedRun.ts'
import { rowAt, storyOf } from './scriptedStory.ts'
import type { JobCue } from './scriptedStory.ts'
import { tellInstead } from './scriptedTelling.ts'
import type { Telling } from './scriptedTelling.ts'
import { shiftMoments } from './shiftMoments.ts'

/** Milliseconds that a worker takes to stop, or one to be found. */
export const workerMs = 700

/** What an ordinary server does with one job, from `at` milliseconds since the scenario began. */
export const doTo: { readonly [A in JobAction]: (telling: Telling, jobId: string, at: number) => Telling } = {
  cancel: (telling, jobId, at) =>
    tellInstead(telling, jobId, [tell(at, jobId, 'cancelling'), tell(at + workerMs, jobId, 'cancelled')]),
  pause(telling, jobId, at) {
    const rest = storyOf(telling.ahead, jobId)
    const paused = tellInstead(telling, jobId, [tell(at, jobId, 'paused')])
    return { ...paused, held: new Map([...paused.held, [jobId, { since: at, rest }]]) }
  },
  resume(telling, jobId, at) {
    const held = telling.held.get(jobId)
    const rest = held?.rest ?? storyOf(telling.ahead, jobId)
    // A pause that the script itself told of ends sooner than was written.
    const since = held?.since ?? Math.max(at, (rest[0]?.at ?? at) - workerMs)
    const before = rowAt(storyOf(telling.told, jobId).filter(({ name }) => name !== 'job-paused'))
    const isWaiting = before?.status === 'queued'
    const back = tell(at, jobId, isWaiting ? 'queued' : 'progress', before)
    return tellInstead(telling, jobId, [back, ...rest.map((cue) => later(cue, at - since))])
  },
  retry(telling, jobId, at) {
    const attempt = (rowAt(storyOf(telling.told, jobId))?.attempt ?? 1) + 1
    const run = lastRun(telling, jobId).map((cue) => later(cue, at + workerMs))
    return tellInstead(
      telling,
      jobId,
      [tell(at, jobId, 'queued'), ...run].map((cue) => ({ ...cue, data: { ...cue.data, attempt } })),
    )
  },
}

function tell(at: number, jobId: string, status: Exclude<JobStatus, 'expired'>, known?: JobProgress): JobCue {
  return { at, name: `job-${status}`, data: { ...known, jobId, status } }
}

/** The same cue `byMs` milliseconds later. */
export const later = <C extends { at: number; data?: unknown }>(cue: C, byMs: number): C => ({
  ...cue,
  at: cue.at + byMs,
  ...('data' in cue && { data: shiftMoments(cue.data, byMs) }),
})
