import { isFinished } from '../protocol/job.ts'
import type { Job } from '../protocol/job.ts'
import type { JobEventName } from '../protocol/events.ts'
import type { Arrival, JobChange } from './arrival.ts'
import { createNumbers } from './createNumbers.ts'
import type { Numbers } from './createNumbers.ts'
import type { LoggedJob, LoggedMessage } from './logged.ts'
import { markJob, markMoved } from './loggedJob.ts'
import type { Naming } from './loggedJob.ts'
import type { Ring } from './ring.ts'

const maxJobs = 2_000
/** Milliseconds within which numbers of one job that only grow are one entry: as often as a person can read them. */
const mergeMs = 1_000
/** Rows of one snapshot that are noted at most. */
const maxRows = 200

/** What became of each job, with a number in place of its id. */
export interface JobLog {
  changed(change: JobChange, arrival: Arrival): void
  number(id: string): number
  /** The number of a job that has one. */
  known(id: string): number | undefined
  /** The number given last. */
  numbered(): number
  /** The number of a lane. */
  lane(name: string): number
  /** Changes that were too many for one snapshot. */
  left(): number
  clear(): void
}

interface Last {
  entry: LoggedJob
  /** Its place among all that were noted. */
  place: number
  since: number
}

export function createJobLog(messages: Ring<LoggedMessage>, lanes: Numbers<unknown>): JobLog {
  const jobs = createNumbers<Last>(maxJobs)
  const number = (id: string): number => jobs.of(id).number
  const naming: Naming = { job: number, lane: (name) => lanes.of(name).number }
  let left = 0
  let rowsAt = 0
  let rows = 0

  const isFull = (at: number): boolean => {
    if (rowsAt !== at) rows = 0
    rowsAt = at
    return ++rows > maxRows
  }
  return {
    number,
    known: jobs.known,
    numbered: jobs.last,
    lane: naming.lane,
    left: () => left,
    changed({ job, previous, name }, arrival) {
      const { at, replayed } = arrival
      const known = jobs.of(job.jobId)
      const { last } = known
      const isHeld = last !== undefined && last.place >= messages.left()
      if (name === 'job-progress' && isHeld && mayMerge(last, job, arrival)) {
        last.entry.at = at
        markMoved(last.entry.mark, job)
        return
      }
      const isRow = arrival.event.name === 'snapshot'
      if (isRow && isFull(at)) return void left++
      const event = name as JobEventName
      const entry: LoggedJob = {
        at,
        replayed,
        name: isRow || stepsBack(previous, job, event) ? 'row' : event,
        mark: markJob(job, naming, known.number),
      }
      messages.push(entry)
      known.last = { entry, place: messages.pushed() - 1, since: at }
    },
    clear() {
      jobs.clear()
      left = 0
    },
  }
}

function mayMerge({ entry, since }: Last, job: Job, { at, replayed }: Arrival): boolean {
  const { name, mark } = entry
  return (
    name === 'job-progress' &&
    at - since < mergeMs &&
    entry.replayed === replayed &&
    mark.attempt === job.attempt &&
    mark.status === job.status
  )
}

/** True of what is believed only of a server that numbers its events, as a row of a snapshot is. */
function stepsBack(previous: Job | undefined, job: Job, name: JobEventName): boolean {
  if (!previous || previous.attempt !== job.attempt) return false
  const isBack = name === 'job-queued' || name === 'job-delayed'
  return isFinished(previous.status) || (isBack && previous.status !== 'queued' && previous.status !== 'delayed')
}
