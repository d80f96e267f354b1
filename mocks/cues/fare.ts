/** How the system fares at a moment. */
export interface Fare {
  /** How strained it is: 0 = an ordinary moment, 1 = as bad as it gets. */
  strain: number
  /** How little there is to do: 0 = an ordinary moment, 1 = nothing at all. */
  quiet?: number
  /** Jobs that failed because of it so far, for each worker. */
  lost?: number
  /** Milliseconds since the scenario began, at which worker 4 died with a job in hand; absent while it lives. */
  diedAt?: number
  /** Milliseconds since the scenario began, at which worker 3 was last heard of; absent while it is heard as usual. */
  lateSince?: number
  /** Milliseconds since the scenario began, at which worker 5 was told to take no more jobs; absent while it may. */
  drainingSince?: number
  /** Milliseconds since the scenario began, at which workers were started anew, by their numbers. */
  startedAt?: Readonly<Record<number, number>>
  /** Jobs finished since the scenario began; by default as many as the hour would bring. */
  finished?: number
  /** Which of many ordinary days it is. */
  seed?: number
}
