import type { EventName, StatusEvent } from '../protocol/events.ts'
import type { Job } from '../protocol/job.ts'
import type { AlertNotification, JobNotification } from '../protocol/notification.ts'

/** A change an app's own store may want to follow. */
export interface JobChange {
  job: Job
  previous: Job | undefined
  name: EventName
  /** It came while the line was being caught up with, so that nobody saw it happen. */
  caughtUp?: true
}

/** An event with the moment it came. */
export interface Arrival {
  event: StatusEvent
  /** Epoch milliseconds, page clock. */
  at: number
  /** It came while the line was not up: what a server replays before it says that it is connected. */
  replayed: boolean
}

/** A part that ended after the whole it belongs to. */
export interface LateEnd {
  end: JobNotification
  whole: Job
  isMissed: boolean
}

/** What folding a batch gives beside the new state. */
export interface Effects {
  changes: JobChange[]
  /** What is told as it comes. */
  told: (JobNotification | AlertNotification)[]
  /** Ends that nobody saw happen: told as one line. */
  missed: JobNotification[]
  late: LateEnd[]
}
