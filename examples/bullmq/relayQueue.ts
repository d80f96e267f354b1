import type { Server, Socket } from 'socket.io'
import type { QueueEventsLike } from './relayQueueEvents.ts'

/** As much of BullMQ's `Queue` as is needed here. */
export interface QueueLike {
  readonly name: string
  pause(): Promise<void>
  resume(): Promise<void>
  isPaused(): Promise<boolean>
  /** Jobs in each state, by its name. */
  getJobCounts(): Promise<Record<string, number>>
}

interface RelayQueueParts {
  queue: QueueLike
  queueEvents: QueueEventsLike
  io: Server
  /** Whether whoever is behind this socket may hold the queue for everyone. */
  mayHold(socket: Socket): boolean
}

type Reply = { ok: true } | { ok: false; code: string; message: string }

/** After these the queue stands otherwise than before. */
const turns = ['added', 'waiting', 'active', 'delayed', 'completed', 'failed', 'removed', 'paused', 'resumed']

/**
 * Tells all pages of `io` how `queue` stands, and holds it or lets it go where someone asks who may. Returns what stops
 * it.
 */
export function relayQueue({ queue, queueEvents, io, mayHold }: RelayQueueParts): () => void {
  let isLooking = false
  let isStale = false
  /** One look at a time: what happens meanwhile is seen by the next. */
  const look = async (): Promise<void> => {
    isStale = true
    if (isLooking) return
    isLooking = true
    while (isStale) {
      isStale = false
      // A Redis that cannot be reached now is asked again after the next event.
      await laneOf(queue).then(
        (lane) => io.emit('queue-status', { [queue.name]: lane }),
        () => undefined,
      )
    }
    isLooking = false
  }
  const act = async (socket: Socket, asked: unknown, hold: () => Promise<void>): Promise<Reply> => {
    if (!mayHold(socket)) return { ok: false, code: 'FORBIDDEN', message: 'Only an operator may hold the queue.' }
    if (nameIn(asked) !== queue.name) return { ok: false, code: 'NOT_FOUND', message: 'There is no such queue here.' }
    return hold().then(
      () => ({ ok: true }),
      () => ({ ok: false, code: 'UNAVAILABLE', message: 'The queue could not be reached.' }),
    )
  }
  const answer = (socket: Socket): void => {
    const on = (command: string, hold: () => Promise<void>): void => {
      socket.on(command, (asked: unknown, reply: unknown) => {
        if (typeof reply === 'function') void act(socket, asked, hold).then((said) => reply(said))
      })
    }
    on('pause-queue', () => queue.pause())
    on('resume-queue', () => queue.resume())
    void look()
  }
  const listener = (): void => void look()
  for (const event of turns) queueEvents.on(event, listener)
  io.on('connection', answer)
  return () => {
    io.off('connection', answer)
    for (const event of turns) queueEvents.off(event, listener)
  }
}

const nameIn = (asked: unknown): unknown =>
  typeof asked === 'object' && asked !== null && 'queue' in asked ? asked.queue : undefined

/** The queue as a lane; what BullMQ counts beyond our words, such as `completed`, goes along under its own name. */
async function laneOf(queue: QueueLike): Promise<object> {
  const [{ waiting = 0, prioritized = 0, ...counts }, paused] = await Promise.all([
    queue.getJobCounts(),
    queue.isPaused(),
  ])
  return { ...counts, waiting: waiting + prioritized, paused }
}
