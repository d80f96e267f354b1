'use client'
import { isFinished, type Job } from '../protocol/job.ts'
import { useTimed } from './hooks.ts'

const minuteMs = 60_000

// Nobody counts the seconds of a long wait, and each of them would draw the widget anew.
const calm = (ms: number): number => ms - (ms % (ms < minuteMs ? 1_000 : minuteMs))

// A later try waits since the one before has failed, a moment that nobody told.
const sinceOf = (job: Job): number | undefined => job.startedAt ?? (job.attempt === 1 ? job.firstSeenAt : undefined)

/** Milliseconds for which a job has waited so far, or has run; ticks only while it does. */
export function useElapsed(job: Job | undefined): number | undefined {
  const since = job === undefined || isFinished(job.status) ? undefined : sinceOf(job)
  return useTimed((_, now) => (since === undefined ? undefined : calm(Math.max(0, now - since))), since !== undefined)
}
