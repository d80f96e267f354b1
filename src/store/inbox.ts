import type { Clock, Stop } from '../protocol/clock.ts'
import { isFinished } from '../protocol/job.ts'
import type { Job } from '../protocol/job.ts'
import { statusOfEvent } from '../protocol/gate.ts'
import type { JobEventName, StatusEvent } from '../protocol/events.ts'
import type { Arrival } from './arrival.ts'

/** Milliseconds between two looks at numbers that only grow: as often as a person can read them. */
const slowMs = 100
/** Events after which a hidden page, where nothing asks for a frame, folds what has come. */
const hiddenBatch = 500
/** Events after which any page does. */
const maxWaiting = 20_000

/** Messages between their arrival and the fold. */
export interface Inbox {
  push(arrival: Arrival): void
  /** Has `fold` called soon, even where no event waits. */
  wake(): void
  /** Folds all that waits. */
  flush(): void
  /** Forgets all that waits. */
  clear(): void
}

/**
 * Two lanes: a change of status is folded before the next paint, with all that waits for its job; progress, queue and
 * metrics numbers are folded ten times a second. Nothing is dropped, and no job's events change places.
 */
export function createInbox(
  clock: Clock,
  jobOf: (id: string) => Job | undefined,
  fold: (batch: Arrival[]) => void,
): Inbox {
  let waiting: Arrival[] = []
  const urgentJobs = new Set<string>()
  let urgent = false
  let lastAll = -Infinity
  let stopFrame: Stop | undefined
  let stopTimer: Stop | undefined

  const jobIdOf = (event: StatusEvent): string | undefined => ('jobId' in event.data ? event.data.jobId : undefined)
  const settle = (): void => {
    stopFrame?.()
    stopTimer?.()
    stopFrame = stopTimer = undefined
    urgent = false
    urgentJobs.clear()
  }
  const flush = (): void => {
    const batch = waiting
    waiting = []
    lastAll = clock.now()
    settle()
    fold(batch)
  }
  const isUrgent = ({ event }: Arrival): boolean => {
    if (event.name === 'queue-status' || event.name === 'system-metrics') return false
    return event.name !== 'job-progress' || jobOf(event.data.jobId)?.status !== 'progress'
  }
  const flushUrgent = (): void => {
    stopFrame = undefined
    if (clock.now() - lastAll >= slowMs) return flush()
    const taken: Arrival[] = []
    const left: Arrival[] = []
    for (const arrival of waiting) {
      const jobId = jobIdOf(arrival.event)
      const takes = jobId === undefined ? isUrgent(arrival) : urgentJobs.has(jobId)
      ;(takes ? taken : left).push(arrival)
    }
    settle()
    waiting = left
    if (left.length > 0) wait()
    if (taken.length > 0) fold(taken)
  }
  const wait = (): void => {
    if (urgent) stopFrame ??= clock.frame(flushUrgent)
    else
      stopTimer ??= clock.after(Math.max(0, lastAll + slowMs - clock.now()), () => {
        stopTimer = undefined
        stopFrame ??= clock.frame(flush)
      })
  }

  return {
    push(arrival) {
      waiting.push(arrival)
      if (isUrgent(arrival)) {
        urgent = true
        const jobId = jobIdOf(arrival.event)
        if (jobId !== undefined) urgentJobs.add(jobId)
      }
      const isFull = waiting.length >= (clock.hidden() ? hiddenBatch : maxWaiting)
      if (isFull || (clock.hidden() && endsJob(arrival.event.name))) flush()
      else wait()
    },
    wake: () => wait(),
    flush,
    clear() {
      waiting = []
      settle()
    },
  }
}

const endsJob = (name: StatusEvent['name']): boolean => {
  const status = statusOfEvent[name as JobEventName]
  return status !== undefined && isFinished(status)
}
