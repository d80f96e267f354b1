import type { JobStatus, StepStatus } from '../../protocol/jobProgress.ts'

/** Words of one job's progress. Counts come as the number, for its plural, and as text in the person's locale. */
export interface RealTimeProgressLabels {
  /** Title of a job nothing has been heard of, where not even its id is known. */
  unknownJob: string
  unknown: string
  unknownExplained: string
  status: Readonly<Record<JobStatus | 'stalled', string>>
  /** One sentence for a status that needs one; the others speak for themselves. */
  explained: Readonly<Partial<Record<JobStatus | 'stalled', string>>>
  /** At 100 %, but not told to be done. */
  finishing: string
  failedWithoutReason: string
  failedButRetried: string
  bar: string
  place: (position: number, text: string, size?: string) => string
  nextInLine: (size?: string) => string
  timeLeft: (duration: string) => string
  momentsLeft: string
  startsIn: (duration: string) => string
  startsSoon: string
  nextTryIn: (duration: string) => string
  took: (duration: string) => string
  step: (place: string, total: string, label: string) => string
  stepStatus: Readonly<Record<StepStatus, string>>
  earlierSteps: (count: number, text: string) => string
  counts: (done: string, total?: string, unit?: string) => string
  bytes: (done: string, total?: string) => string
  attempt: (attempt: string, max?: string) => string
  asOf: (time: string) => string
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
  },
  explained: {
    queued: 'It starts as soon as a worker is free.',
    delayed: 'It waits until its time has come.',
    started: 'A worker has taken it up.',
    paused: 'It can go on from where it stopped.',
    retrying: 'The last try failed; another one follows by itself.',
    cancelling: 'It stops at the next safe moment.',
    cancelled: 'It was stopped before it was done.',
    expired: 'The server no longer keeps this job.',
    stalled: 'No headway for a while; it may still recover.',
  },
  finishing: 'Finishing up.',
  failedWithoutReason: 'The server gave no reason.',
  failedButRetried: 'Another try follows by itself.',
  bar: 'Progress',
  place: (position, text, size) =>
    size === undefined ? `${ordinal(position, text)} in line` : `${ordinal(position, text)} of ${size} in line`,
  nextInLine: (size) => (size === undefined ? 'Next in line' : `Next in line, 1st of ${size}`),
  timeLeft: (duration) => `about ${duration} left`,
  momentsLeft: 'a few seconds left',
  startsIn: (duration) => `starts in about ${duration}`,
  startsSoon: 'starts in a few seconds',
  nextTryIn: (duration) => `next try in ${duration}`,
  took: (duration) => `Took ${duration}.`,
  step: (place, total, label) => `Step ${place} of ${total}: ${label}`,
  stepStatus: { pending: 'to do', running: 'running', done: 'done', failed: 'failed', skipped: 'skipped' },
  earlierSteps: (count, text) => (count === 1 ? '1 earlier step' : `${text} earlier steps`),
  counts: (done, total, unit) => [total === undefined ? done : `${done} of ${total}`, unit].filter(Boolean).join(' '),
  bytes: (done, total) => (total === undefined ? done : `${done} of ${total}`),
  attempt: (attempt, max) => (max === undefined ? `Try ${attempt}` : `Try ${attempt} of ${max}`),
  asOf: (time) => `as of ${time}`,
  late: 'No news for a while',
  stale: 'May be out of date',
  openResult: 'Open result',
  showAll: 'Show all',
  showLess: 'Show less',
}
