import type { Clock, Stop } from '../protocol/clock.ts'
import type { ClientCommand, CommandReply, ResyncRequest } from '../protocol/commands.ts'
import type { Arrival } from './arrival.ts'

/** Milliseconds within which the clients of a restarted server spread their requests. */
const jitterMs = 250
const maxJobIds = 200

export interface Resync {
  /** Asks the server for a snapshot, unless one is on its way. */
  ask(): void
  /** Follows the numbering; asks where there is a gap. Called in the order of arrival. */
  follow(arrival: Arrival): void
  /** Ends what is under way: the line went down. */
  stop(): void
  /** Ends what is under way and forgets the numbering: the user changed. */
  forget(): void
}

interface ResyncParts {
  clock: Clock
  random: () => number
  maxHeld: number
  send(command: ClientCommand): Promise<CommandReply>
  /** Ids of the jobs that have not ended, as far as they are shown here. */
  activeJobIds(): Iterable<string>
  /** The snapshot, and after it what came while it was on its way, once more. */
  landed(body: unknown, held: readonly Arrival[]): void
  /** No snapshot is to be had from this server. */
  unanswered(code: string): void
}

/** Keeps the picture right: one request at a time, live events shown at once and folded again behind the snapshot. */
export function createResync(parts: ResyncParts): Resync {
  let stream: { epoch?: string | undefined; seq?: number | undefined } = {}
  let held: Arrival[] | undefined
  let stopTimer: Stop | undefined
  let turn = 0

  const request = (): ResyncRequest => {
    const jobIds = [...take(parts.activeJobIds(), maxJobIds)]
    return {
      v: 1,
      ...(stream.epoch !== undefined && { epoch: stream.epoch }),
      ...(stream.seq !== undefined && { seq: stream.seq }),
      ...(jobIds.length > 0 && { jobIds }),
    }
  }
  const send = async (): Promise<void> => {
    const mine = turn
    const reply = await parts.send({ name: 'resync', data: request() })
    if (mine !== turn) return
    const since = held ?? []
    held = undefined
    if (reply.ok) parts.landed(reply.data, since)
    else parts.unanswered(reply.code)
  }
  const ask = (): void => {
    if (held) return
    held = []
    stopTimer = parts.clock.after(parts.random() * jitterMs, () => void send())
  }

  const stop = (): void => {
    turn++
    held = undefined
    stopTimer?.()
  }

  return {
    ask,
    stop,
    forget() {
      stop()
      stream = {}
    },
    follow(arrival) {
      const { event } = arrival
      if (held && held.length < parts.maxHeld && event.name !== 'snapshot') held.push(arrival)
      if (event.seq === undefined) return
      const isSameStream = stream.seq === undefined || event.epoch === undefined || event.epoch === stream.epoch
      const isGap = stream.seq !== undefined && isSameStream && event.seq > stream.seq + 1
      const seq = isSameStream ? Math.max(stream.seq ?? 0, event.seq) : event.seq
      stream = { epoch: event.epoch ?? stream.epoch, seq }
      if (event.name !== 'snapshot' && (isGap || !isSameStream)) ask()
    },
  }
}

function* take<T>(items: Iterable<T>, max: number): Generator<T> {
  let taken = 0
  for (const item of items) {
    if (taken++ >= max) return
    yield item
  }
}
