import type { JobAction } from '../../protocol/jobAction.ts'
import type { JobStatus, StallCause, StepStatus } from '../../protocol/jobProgress.ts'
import type { JobLook } from './jobLook.ts'
import { jobActionLabels, type JobActionLabels } from './jobActionLabels.ts'
import { jobErrorLabels, type JobErrorLabels } from './jobErrorLabels.ts'
import { jobTimeLabels, type JobTimeLabels } from './jobTimeLabels.ts'
import type { RollUpPart } from './rollUp.ts'

/** Words of one job's progress. Counts come as the number, for its plural, and as text in the person's locale. */
export interface RealTimeProgressLabels extends JobTimeLabels, JobErrorLabels {
  /** Title of a job nothing has been heard of, where not even its id is known. */
  unknownJob: string
  unknown: string
  unknownExplained: string
  status: Readonly<Record<JobStatus | 'stalled' | 'removed', string>>
  /** The status of a job that is done, but not all of it, or not quite well. */
  outcome: Readonly<Record<NonNullable<JobLook['outcome']>, string>>
  /** One sentence for a status that needs one; the others speak for themselves. */
  explained: Readonly<Partial<Record<JobStatus | 'removed', string>>>
  /** By who is silent: what is so, and what to do next. */
  stalled: Readonly<Record<StallCause, { readonly is: string; readonly next: string }>>
  /** At 100 %, but not told to be done. */
  finishing: string
  failedWithoutReason: string
  failedButRetried: string
  canBeRetried: string
  failedForGood: string
  /** Items of a batch that failed, and items in all. */
  someFailed: (failed: number, failedText: string, totalText: string) => string
  cached: string
  bar: string
  place: (position: number, text: string, size?: string) => string
  nextInLine: (size?: string) => string
  /** Said where the place went back: the one before. */
  movedBack: (position: number, text: string) => string
  lastPart: string
  actions: JobActionLabels
  refused: Readonly<Record<JobAction, string>>
  step: (place: string, total: string, label: string) => string
  stepStatus: Readonly<Record<StepStatus, string>>
  earlierSteps: (count: number, text: string) => string
  counts: (done: string, total?: string, unit?: string) => string
  bytes: (done: string, total?: string) => string
  attempt: (attempt: string, max?: string) => string
  rollUp: Readonly<Record<RollUpPart, (text: string) => string>>
  subJobs: string
  warnings: (count: number, text: string) => string
  /** How long the result is still kept. */
  keptFor: (duration: string) => string
  resultGone: string
  late: string
  stale: string
  openResult: string
  showAll: string
  showLess: string
}

const ordinals: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }
const ordinal = (count: number, text: string): string =>
  text + (ordinals[new Intl.PluralRules('en', { type: 'ordinal' }).select(count)] ?? '')

/** English words of one job's progress. */
export const realTimeProgressLabels: RealTimeProgressLabels = {
  ...jobTimeLabels,
  ...jobErrorLabels,
  unknownJob: 'Job',
  unknown: 'Not known',
  unknownExplained: 'Nothing has been heard of this job yet.',
  status: {
    queued: 'Queued',
    delayed: 'Delayed',
    started: 'Started',
    progress: 'Running',
    paused: 'Paused',
    retrying: 'Trying again',
    cancelling: 'Cancelling',
    completed: 'Done',
    failed: 'Failed',
    cancelled: 'Cancelled',
    expired: 'Expired',
    stalled: 'Stalled',
    removed: 'Removed',
  },
  outcome: { partial: 'Partly failed', warnings: 'Done with warnings' },
  explained: {
    queued: 'It starts as soon as a worker is free.',
    delayed: 'It waits until its time has come.',
    started: 'A worker has taken it up.',
    paused: 'It can go on from where it stopped.',
    retrying: 'The last try failed; another one follows by itself.',
    cancelling: 'It stops at the next safe moment.',
    cancelled: 'It was stopped before it was done.',
    expired: 'The server no longer keeps this job.',
    removed: 'It was taken off the list; nothing more is heard of it.',
  },
  stalled: {
    job: { is: 'No headway for a while.', next: 'It may still recover. If it does not, start it again.' },
    worker: {
      is: 'Its worker does not answer.',
      next: 'Another worker may take it up; give it a few minutes before you start it again.',
    },
    queue: { is: 'No worker takes jobs at the moment.', next: 'It keeps its place and starts once a worker is back.' },
    connection: {
      is: 'The server has not been heard for a while.',
      next: 'The job may well be going on; this picks up once the line is back.',
    },
  },
  finishing: 'Finishing up.',
  failedWithoutReason: 'The server gave no reason.',
  failedButRetried: 'Another try follows by itself.',
  canBeRetried: 'It can be tried again.',
  failedForGood: 'Another try would end the same way.',
  someFailed: (failed, failedText, totalText) =>
    failed === 1 ? `1 of ${totalText} failed.` : `${failedText} of ${totalText} failed.`,
  cached: 'Taken from an earlier run of the same work.',
  bar: 'Progress',
  place: (position, text, size) =>
    size === undefined ? `${ordinal(position, text)} in line` : `${ordinal(position, text)} of ${size} in line`,
  nextInLine: (size) => (size === undefined ? 'Next in line' : `Next in line, 1st of ${size}`),
  movedBack: (position, text) => `It was ${ordinal(position, text)} before; the order of the line has changed.`,
  lastPart: 'The last part can take longer than the number suggests.',
  actions: jobActionLabels,
  refused: {
    cancel: 'It could not be cancelled and goes on.',
    retry: 'It could not be started again.',
    pause: 'It could not be paused and goes on.',
    resume: 'It could not be resumed.',
  },
  step: (place, total, label) => `Step ${place} of ${total}: ${label}`,
  stepStatus: { pending: 'to do', running: 'running', done: 'done', failed: 'failed', skipped: 'skipped' },
  earlierSteps: (count, text) => (count === 1 ? '1 earlier step' : `${text} earlier steps`),
  counts: (done, total, unit) => [total === undefined ? done : `${done} of ${total}`, unit].filter(Boolean).join(' '),
  bytes: (done, total) => (total === undefined ? done : `${done} of ${total}`),
  attempt: (attempt, max) => (max === undefined ? `Try ${attempt}` : `Try ${attempt} of ${max}`),
  rollUp: {
    done: (text) => `${text} done`,
    failed: (text) => `${text} failed`,
    skipped: (text) => `${text} skipped`,
    running: (text) => `${text} running`,
    waiting: (text) => `${text} waiting`,
  },
  subJobs: 'Parts of this job',
  warnings: (count, text) => (count === 1 ? '1 warning' : `${text} warnings`),
  keptFor: (duration) => `Result kept for ${duration}`,
  resultGone: 'The result is no longer kept.',
  late: 'No news for a while',
  stale: 'May be out of date',
  openResult: 'Open result',
  showAll: 'Show all',
  showLess: 'Show less',
}
