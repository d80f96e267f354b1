import type { Cue } from '../../adapters/scripted.ts'
import { burstMs } from '../player/placeEdit.ts'
import { injectedIds } from './freeNumber.ts'
import type { Injected, InjectionPlace } from './injection.ts'
import { runJob } from './runJob.ts'

const burstSize = 30

const longTitle =
  'A title that no sidebar can hold on one line, as people and programs write them all the same, with a ' +
  'file-name-that-has-not-a-single-space-in-it-and-so-cannot-be-broken-where-a-line-would-like-to-end.final.v7.pdf'

/** A job that waits a moment and then runs to its end. */
export function addJob({ at, n }: InjectionPlace): Injected {
  const job = { jobId: injectedIds.added(n), name: `Added job ${n}` }
  const waits: readonly Cue[] = [
    { at, name: 'job-queued', data: { ...job, status: 'queued', queuePosition: 1, queueSize: 1 } },
    { at: at + 1_500, name: 'job-started', data: { ...job, status: 'started' } },
  ]
  return { cues: [...waits, ...runJob(job, at + 2_500, 0)], owns: [job.jobId] }
}

/** A job with a very long title, in the middle of its work. */
export function addLongTitle({ at, n }: InjectionPlace): Injected {
  const job = { jobId: injectedIds.longTitle(n), name: longTitle }
  return { cues: runJob(job, at, 42), owns: [job.jobId] }
}

/** Thirty jobs that are done in one second. */
export function addBurst({ at, n }: InjectionPlace): Injected {
  const jobs = Array.from({ length: burstSize }, (_, i) => ({
    jobId: injectedIds.burst(n, i + 1),
    name: `Burst job ${i + 1}`,
  }))
  const starts = jobs.map((job): Cue => ({ at, name: 'job-started', data: { ...job, status: 'started' } }))
  const ends = jobs.map((job, i): Cue => {
    const done = at + Math.round((burstMs * (i + 1)) / burstSize)
    return { at: done, name: 'job-completed', data: { ...job, status: 'completed', progress: 100 } }
  })
  return { cues: [...starts, ...ends], owns: jobs.map(({ jobId }) => jobId) }
}
