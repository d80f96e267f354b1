import type { JobAction } from '../../protocol/jobAction.ts'
import type { StallCause } from '../../protocol/jobProgress.ts'
import type { EndRemark, NewsRemark, PlainState, RefusedRemark } from './remark.ts'

/** Words that are read aloud and not shown; no full stop at the end. Counts come as the number and as text. */
export interface AnnouncerLabels {
  /** A job that has a short number and no name. */
  job: (number: string) => string
  /** A job with neither. */
  someJob: string
  milestone: (job: string, percent: string) => string
  state: Readonly<Record<PlainState, (job: string) => string>>
  stalled: Readonly<Record<StallCause, (job: string) => string>>
  asked: Readonly<Record<JobAction, (job: string) => string>>
  refused: Readonly<Record<JobAction, (job: string, reason?: string) => string>>
  notSent: (job: string) => string
  noAnswer: (job: string) => string
  completed: (job: string) => string
  /** Done, but for some of its parts. */
  partly: (job: string, failed: number, text: string) => string
  failed: (job: string, reason?: string) => string
  cancelled: (job: string) => string
  expired: (job: string) => string
  /** More than two jobs of which the same is to be said. */
  several: Readonly<Record<NewsRemark['kind'] | RefusedRemark['kind'], (count: number, text: string) => string>>
  /** One part of "3 jobs done, 1 failed"; the first says what is counted. */
  counted: Readonly<Record<EndRemark['kind'], (count: number, text: string, isFirst: boolean) => string>>
  whileLineWasDown: (news: string) => string
  whileAway: (news: string) => string
}

const because = (words: string, reason: string | undefined): string =>
  reason === undefined ? words : `${words}: ${reason}`
const jobs = (count: number, text: string, isFirst = true): string =>
  isFirst ? `${text} ${count === 1 ? 'job' : 'jobs'}` : text

/** English words that are read aloud. */
export const announcerLabels: AnnouncerLabels = {
  job: (number) => `Job ${number}`,
  someJob: 'A job',
  milestone: (job, percent) => `${job}: ${percent}`,
  state: {
    started: (job) => `${job} has started`,
    next: (job) => `${job} is next in line`,
    paused: (job) => `${job} is paused`,
    resumed: (job) => `${job} goes on`,
    retrying: (job) => `${job} did not work and is tried again`,
    cancelling: (job) => `${job} is being cancelled`,
  },
  stalled: {
    job: (job) => `${job} makes no headway`,
    worker: (job) => `${job} makes no headway: its worker does not answer`,
    queue: (job) => `${job} waits: no worker takes jobs at the moment`,
    connection: (job) => `${job} may go on, but nothing is heard from the server`,
  },
  asked: {
    cancel: (job) => `Asked to cancel ${job}`,
    retry: (job) => `Asked to try ${job} again`,
    pause: (job) => `Asked to pause ${job}`,
    resume: (job) => `Asked to go on with ${job}`,
  },
  refused: {
    cancel: (job, reason) => because(`${job} could not be cancelled`, reason),
    retry: (job, reason) => because(`${job} could not be tried again`, reason),
    pause: (job, reason) => because(`${job} could not be paused`, reason),
    resume: (job, reason) => because(`${job} could not go on`, reason),
  },
  notSent: (job) => `There is no connection, so nothing was asked of ${job}`,
  noAnswer: (job) => `No answer has come about ${job}; it may still happen`,
  completed: (job) => `${job} is done`,
  partly: (job, _failed, text) => `${job} is done, ${text} failed`,
  failed: (job, reason) => because(`${job} failed`, reason),
  cancelled: (job) => `${job} was cancelled`,
  expired: (job) => `${job} has expired`,
  several: {
    started: (count, text) => `${jobs(count, text)} have started`,
    next: (count, text) => `${jobs(count, text)} are next in line`,
    paused: (count, text) => `${jobs(count, text)} are paused`,
    resumed: (count, text) => `${jobs(count, text)} go on`,
    retrying: (count, text) => `${jobs(count, text)} did not work and are tried again`,
    cancelling: (count, text) => `${jobs(count, text)} are being cancelled`,
    milestone: (count, text) => `${jobs(count, text)} have moved on`,
    stalled: (count, text) => `${jobs(count, text)} make no headway`,
    asked: (_count, text) => `${text} requests are on their way`,
    refused: (_count, text) => `${text} requests came to nothing`,
  },
  counted: {
    completed: (count, text, isFirst) => `${jobs(count, text, isFirst)} done`,
    failed: (count, text, isFirst) => `${jobs(count, text, isFirst)} failed`,
    cancelled: (count, text, isFirst) => `${jobs(count, text, isFirst)} cancelled`,
    expired: (count, text, isFirst) => `${jobs(count, text, isFirst)} expired`,
  },
  whileLineWasDown: (news) => `While the line was down: ${news}`,
  whileAway: (news) => `While you were away: ${news}`,
}
