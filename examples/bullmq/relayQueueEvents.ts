import type { Server, Socket } from 'socket.io'

/** As much of BullMQ's `QueueEvents` as is needed here. */
export interface QueueEventsLike {
  on(event: string, listener: (args: unknown, id: string) => void): unknown
  off(event: string, listener: (args: unknown, id: string) => void): unknown
}

/** What goes out: what `QueueEvents` said, and what it leaves out. */
export interface RelayedJob {
  jobId: string
  name?: string
  /** How often a worker has taken the job up so far. */
  runs: number
  /** Which run this is about, from 1; absent where the relay came too late to know. */
  attempt?: number
}

interface QueueEventArgs {
  jobId: string
  name?: string
  /** Where the job was before. */
  prev?: string
}

interface Known extends RelayedJob {
  /** The last event of the job. */
  last: readonly [name: string, data: RelayedJob]
}

const jobEvents = [
  'added',
  'waiting',
  'waiting-children',
  'delayed',
  'active',
  'progress',
  'stalled',
  'completed',
  'failed',
  'removed',
]

const maxJobs = 1_000

/** Which run an event is about: the one to come while the job waits for it, otherwise the one there is. */
function attemptOf(event: string, runs: number, known: Known | undefined): number | undefined {
  if (event === 'added' || event === 'waiting' || event === 'waiting-children') return runs + 1
  if (event === 'delayed') return Math.max(1, runs)
  return event === 'active' ? runs : known?.attempt
}

/**
 * Tells all pages of `io` what `queueEvents` says of jobs, each event under its own name with `bull:` before it.
 * `QueueEvents` tells of a job's name once and of its runs not at all: the relay remembers both. Returns what stops it.
 */
export function relayQueueEvents(queueEvents: QueueEventsLike, io: Server): () => void {
  const jobs = new Map<string, Known>()
  const take = (event: string, args: QueueEventArgs): void => {
    // Clearing away a job that has ended does not undo it.
    if (event === 'removed' && (args.prev === 'completed' || args.prev === 'failed')) return
    const known = jobs.get(args.jobId)
    const runs = (known?.runs ?? 0) + (event === 'active' ? 1 : 0)
    const name = args.name ?? known?.name
    const attempt = attemptOf(event, runs, known)
    const data = { ...args, runs, ...(name !== undefined && { name }), ...(attempt !== undefined && { attempt }) }
    const last = [`bull:${event}`, data] as const
    // The job last heard of stands last, so that the first is the one to forget.
    jobs.delete(args.jobId)
    jobs.set(args.jobId, { ...data, last })
    for (const oldest of jobs.keys()) {
      if (jobs.size <= maxJobs) break
      jobs.delete(oldest)
    }
    io.emit(...last)
  }
  const answer = (socket: Socket): void => {
    socket.on('resync', (_request: unknown, reply: unknown) => {
      // The last word on each job; of those it has forgotten it says nothing.
      if (typeof reply === 'function') reply({ mode: 'delta', events: Array.from(jobs.values(), ({ last }) => last) })
    })
  }
  const listeners = jobEvents.map((event) => {
    const listener = (args: unknown): void => take(event, args as QueueEventArgs)
    queueEvents.on(event, listener)
    return [event, listener] as const
  })
  io.on('connection', answer)
  return () => {
    io.off('connection', answer)
    for (const [event, listener] of listeners) queueEvents.off(event, listener)
  }
}
