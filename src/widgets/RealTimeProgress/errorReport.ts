import type { Job } from '../../protocol/job.ts'

// The furthest moment from 1970 that a date can hold, in milliseconds.
const furthest = 8.64e15

const moment = (at: number | undefined): string | undefined =>
  at !== undefined && Math.abs(at) <= furthest ? new Date(at).toISOString() : undefined

/** What someone who is to help needs to know of a failure, to be pasted; nothing of the result, which may be private. */
export function errorReport(job: Job): string {
  const { jobId, name, kind, status, attempt, maxAttempts, errorCode: code, error: message } = job
  const { firstSeenAt, startedAt, finishedAt } = job
  const times = { firstSeenAt: moment(firstSeenAt), startedAt: moment(startedAt), finishedAt: moment(finishedAt) }
  return JSON.stringify({ jobId, name, kind, status, attempt, maxAttempts, code, message, ...times }, undefined, 2)
}

/** The same in a few lines: what failed, and why. */
export function errorLines(job: Job, title: string | undefined): string {
  const { jobId, name, errorCode, error } = job
  const why = [title, errorCode && `(${errorCode})`].filter(Boolean).join(' ')
  return [name ? `${name} (${jobId})` : jobId, why, error, moment(job.finishedAt)].filter(Boolean).join('\n')
}
