import type { JobAction } from '../../protocol/jobAction.ts'
import type { StallCause } from '../../protocol/jobProgress.ts'

/** A job as it is spoken of. */
interface Subject {
  jobId: string
  /** Its name, or what kind of job it is; absent where neither is known. */
  name?: string
}

export type PlainState = 'started' | 'next' | 'paused' | 'resumed' | 'retrying' | 'cancelling'

/** News of a job that runs: what comes later makes it old. */
export type NewsRemark = Subject &
  (
    | { kind: PlainState }
    /** Percent: 25, 50 or 75. */
    | { kind: 'milestone'; percent: number }
    | { kind: 'stalled'; cause: StallCause }
    | { kind: 'asked'; action: JobAction }
  )

/** What a person asked for was refused by the server, or did not reach it (`notSent`), or nobody knows (`noAnswer`). */
export type RefusedRemark = Subject & {
  kind: 'refused'
  action: JobAction
  why: 'refused' | 'notSent' | 'noAnswer'
  reason?: string
}

/** How a job ended: it stays true, so it is always said. */
export type EndRemark = Subject &
  (
    | { kind: 'cancelled' | 'expired' }
    /** Parts of the job that failed all the same; 0 for none. */
    | { kind: 'completed'; failedParts: number }
    | { kind: 'failed'; reason?: string }
  )

export type Remark = NewsRemark | RefusedRemark | EndRemark

/** Ends to be said in one go: all are counted, the first two are kept to be told by name. */
export interface EndTally {
  counts: Readonly<Record<EndRemark['kind'], number>>
  first: readonly EndRemark[]
}

/** Whether ends were seen to happen, or came while the line was down, or while the page was out of sight. */
export type EndContext = 'now' | 'line' | 'away'

/** All that is said in one go. */
export interface Utterance {
  refusals: readonly RefusedRemark[]
  ends: Readonly<Record<EndContext, EndTally | undefined>>
  news: readonly NewsRemark[]
  /** What an app has to say, in its own words. */
  texts: readonly string[]
}
