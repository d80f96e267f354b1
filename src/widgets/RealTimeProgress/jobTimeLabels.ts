/** Words of when a job starts and ends. */
export interface JobTimeLabels {
  timeLeft: (duration: string) => string
  momentsLeft: string
  /** Between two durations, given as one text: "3–5 min". */
  rangeLeft: (range: string) => string
  /** The same where little is known yet. */
  roughlyLeft: (range: string) => string
  /** Where the end may come at any moment. */
  lessLeft: (duration: string) => string
  /** Where the end that was expected has passed. */
  overdue: string
  startsIn: (duration: string) => string
  startsSoon: string
  nextTryIn: (duration: string) => string
  took: (duration: string) => string
  waitedAndRan: (waited: string, ran: string) => string
  /** Of a job that ended before it was done. */
  ran: (duration: string) => string
  waitingFor: (duration: string) => string
  runningFor: (duration: string) => string
  /** In place of the time left, where the last percent takes long. */
  standsAt: (percent: string, duration: string) => string
  /** Of figures that are not live: why, and since when they stand. */
  asOf: (why: string, time: string) => string
  /** The same where there is little room. */
  asOfTime: (time: string) => string
}

/** English words of when a job starts and ends. */
export const jobTimeLabels: JobTimeLabels = {
  timeLeft: (duration) => `about ${duration} left`,
  momentsLeft: 'a few seconds left',
  rangeLeft: (range) => `${range} left`,
  roughlyLeft: (range) => `roughly ${range} left`,
  lessLeft: (duration) => `less than ${duration} left`,
  overdue: 'taking longer than usual',
  startsIn: (duration) => `starts in about ${duration}`,
  startsSoon: 'starts in a few seconds',
  nextTryIn: (duration) => `next try in ${duration}`,
  took: (duration) => `Took ${duration}.`,
  waitedAndRan: (waited, ran) => `Waited ${waited}, ran ${ran}.`,
  ran: (duration) => `ran ${duration}`,
  waitingFor: (duration) => `waiting for ${duration}`,
  runningFor: (duration) => `running for ${duration}`,
  standsAt: (percent, duration) => `at ${percent} for ${duration}`,
  asOf: (why, time) => `${why}, as of ${time}`,
  asOfTime: (time) => `as of ${time}`,
}
