import type { JobEvent, JobEventName } from '../protocol/events.ts'
import type { Job } from '../protocol/job.ts'
import { isFinished } from '../protocol/job.ts'
import type { JobStatus } from '../protocol/jobProgress.ts'

/**
 * What to do with an event: leave it, take what it says, take all but its status and progress, put the job back
 * into the queue, or begin a new run.
 */
export type Verdict = 'ignore' | 'accept' | 'keepProgress' | 'requeue' | 'newAttempt'

type Row =
  | 'queued'
  | 'running'
  | 'progress'
  | 'paused'
  | 'retrying'
  | 'completed'
  | 'failed'
  | 'cancelled'
  | 'forgotten'
/** A verdict, or two where the time since the job was last heard of decides. */
type Cell = Verdict | { soon: Verdict; later: Verdict }

const rowOf: { readonly [S in JobStatus]: Row } = {
  queued: 'queued',
  delayed: 'queued',
  started: 'running',
  progress: 'progress',
  paused: 'paused',
  cancelling: 'progress',
  retrying: 'retrying',
  completed: 'completed',
  failed: 'failed',
  cancelled: 'cancelled',
  // The server lost sight of the job; any word of it brings it back.
  expired: 'forgotten',
}

type Columns = { readonly [N in JobEventName]: Cell }
const columns = (
  queued: Cell,
  started: Cell,
  progress: Cell,
  completed: Cell,
  failed: Cell,
  cancelled: Cell,
  retrying: Cell,
  stalled: Cell,
  held: Cell,
): Columns => ({
  'job-queued': queued,
  'job-delayed': queued,
  'job-started': started,
  'job-progress': progress,
  'job-completed': completed,
  'job-failed': failed,
  'job-cancelled': cancelled,
  'job-retrying': retrying,
  'job-stalled': stalled,
  'job-paused': held,
  'job-cancelling': held,
})

// A queued event right behind a started one is late; one long after it puts the job back into the queue.
const lateOrRequeue: Cell = { soon: 'ignore', later: 'requeue' }
const lateOrNew: Cell = { soon: 'ignore', later: 'newAttempt' }

/** THE ORDER TABLE, for a server that does not number its events. One row for what the job is now. */
const order: { readonly [R in Row]: Columns } = {
  //                 queued          started         progress   completed  failed     cancelled  retrying   stalled  held
  queued: columns('accept', 'accept', 'accept', 'accept', 'accept', 'accept', 'accept', 'accept', 'accept'),
  running: columns(lateOrRequeue, 'accept', 'accept', 'accept', 'accept', 'accept', 'accept', 'accept', 'accept'),
  progress: columns(
    lateOrRequeue,
    'keepProgress',
    'accept',
    'accept',
    'accept',
    'accept',
    'accept',
    'accept',
    'accept',
  ),
  paused: columns('accept', 'accept', 'accept', 'accept', 'accept', 'accept', 'accept', 'ignore', 'accept'),
  retrying: columns('newAttempt', 'newAttempt', lateOrNew, 'accept', 'accept', 'accept', 'accept', 'ignore', 'accept'),
  completed: columns('ignore', 'ignore', 'ignore', 'ignore', 'ignore', 'ignore', 'ignore', 'ignore', 'ignore'),
  failed: columns('newAttempt', 'newAttempt', 'ignore', 'accept', 'ignore', 'accept', 'accept', 'ignore', 'ignore'),
  cancelled: columns('ignore', 'ignore', 'ignore', 'accept', 'ignore', 'ignore', 'ignore', 'ignore', 'ignore'),
  forgotten: columns('accept', 'accept', 'accept', 'accept', 'accept', 'accept', 'accept', 'accept', 'accept'),
}

/** Milliseconds within which a step back is taken for a late message. */
export const lateMs = 2_000

/**
 * Decides what an event may do to a job it was sent for. `believed`: the server numbers its events and this one is
 * newer. `sinceMs`: milliseconds since the job was last heard of.
 */
export function judgeOrder(job: Job, event: JobEvent, believed: boolean, sinceMs: number): Verdict {
  const attempt = event.data.attempt ?? undefined
  if (attempt !== undefined && attempt > job.attempt) return 'newAttempt'
  if (believed) return judgeBelieved(job, event.name)
  if (attempt !== undefined && attempt < job.attempt) return 'ignore'
  const cell = order[rowOf[job.status]][event.name]
  const verdict = typeof cell === 'string' ? cell : sinceMs < lateMs ? cell.soon : cell.later
  // An event that names the run we know to have ended is a late one of that run.
  return verdict === 'newAttempt' && attempt === job.attempt ? 'ignore' : verdict
}

const startsOver: ReadonlySet<JobEventName> = new Set(['job-queued', 'job-delayed', 'job-started', 'job-progress'])

function judgeBelieved({ status }: Job, name: JobEventName): Verdict {
  if (status === 'expired') return 'accept'
  if (name === 'job-stalled') return isFinished(status) ? 'ignore' : 'accept'
  if (!startsOver.has(name)) return 'accept'
  if (isFinished(status) || status === 'retrying') return 'newAttempt'
  const isBack = name === 'job-queued' || name === 'job-delayed'
  return isBack && rowOf[status] !== 'queued' && status !== 'paused' ? 'requeue' : 'accept'
}
