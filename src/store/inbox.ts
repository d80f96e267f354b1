import type { Clock } from '../protocol/clock.ts'
import { isFinished } from '../protocol/job.ts'
import type { Job } from '../protocol/job.ts'
import { statusOfEvent } from '../protocol/gate.ts'
import type { JobEventName, StatusEvent } from '../protocol/events.ts'
import type { Arrival } from './arrival.ts'
import { createTurn } from './turn.ts'

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
  const turn = createTurn(clock)
  const urgentJobs = new Set<string>()
  let waiting: Arrival[] = []
  let hasUrgent = false
  let lastAll = -Infinity

  const settle = (): void => {
    turn.cancel()
    hasUrgent = false
    urgentJobs.clear()
  }
  const flush = (): void => {
    const batch = waiting
    waiting = []
    lastAll = clock.now()
    settle()
    fold(batch)
  }
  const flushUrgent = (): void => {
    // A snapshot stands for all that came before it: nothing older may be folded behind it.
    const isSnapshot = waiting.some(({ event }) => event.name === 'snapshot')
    if (isSnapshot || clock.now() - lastAll >= slowMs) return flush()
    const [taken, left] = part(waiting, (one) => {
      const jobId = jobIdOf(one.event)
      return jobId === undefined ? isUrgent(one, jobOf) : urgentJobs.has(jobId)
    })
    settle()
    waiting = left
    if (left.length > 0) wait()
    fold(taken)
  }
  const wait = (): void => {
    if (hasUrgent) turn.nextFrame(flushUrgent)
    else if (!turn.isTimed()) turn.after(Math.max(0, lastAll + slowMs - clock.now()), flush)
  }

  return {
    push(arrival) {
      waiting.push(arrival)
      const urgent = isUrgent(arrival, jobOf)
      if (urgent) {
        hasUrgent = true
        const jobId = jobIdOf(arrival.event)
        if (jobId !== undefined) urgentJobs.add(jobId)
      }
      // What a server replays is told in one line, so it waits for the rest.
      // Whether the page is hidden is asked last, and the clock only once a turn: every event passes here.
      const isFull = waiting.length >= hiddenBatch && (waiting.length >= maxWaiting || clock.hidden())
      if (isFull || (urgent && endsJob(arrival.event.name) && !arrival.replayed && clock.hidden())) flush()
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

function isUrgent({ event }: Arrival, jobOf: (id: string) => Job | undefined): boolean {
  if (event.name === 'queue-status' || event.name === 'system-metrics') return false
  return event.name !== 'job-progress' || jobOf(event.data.jobId)?.status !== 'progress'
}

const jobIdOf = (event: StatusEvent): string | undefined => ('jobId' in event.data ? event.data.jobId : undefined)

function part<T>(items: readonly T[], belongs: (item: T) => boolean): [T[], T[]] {
  const ins: T[] = []
  const outs: T[] = []
  for (const item of items) (belongs(item) ? ins : outs).push(item)
  return [ins, outs]
}

const endsJob = (name: StatusEvent['name']): boolean => {
  const status = statusOfEvent[name as JobEventName]
  return status !== undefined && isFinished(status)
}
