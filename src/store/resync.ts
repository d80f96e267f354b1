import type { Clock, Stop } from '../protocol/clock.ts'
import type { ClientCommand, CommandReply, ResyncRequest } from '../protocol/commands.ts'
import type { Arrival } from './arrival.ts'
import { createGapPace } from './gapPace.ts'
import { changesStatus } from './outrun.ts'
import { followSequence } from './sequence.ts'
import type { Sequence } from './sequence.ts'

/** Milliseconds within which the clients of a restarted server spread their requests. */
const jitterMs = 250
const maxJobIds = 200
/** Milliseconds to wait where the server asks for patience. */
const patienceMs = 2_000

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
  landed(reply: Extract<CommandReply, { ok: true }>, held: readonly Arrival[]): void
  /** No snapshot is to be had from this server. */
  unanswered(code: string): void
}

/** Keeps the picture right: one request at a time, live events shown at once and folded again behind the snapshot. */
export function createResync(parts: ResyncParts): Resync {
  let place: Sequence = {}
  let held: Arrival[] | undefined
  let stopTimer: Stop | undefined
  let turn = 0
  const gapWaitMs = createGapPace(parts.clock)
  let gapBefore: number | undefined

  const send = async (): Promise<void> => {
    const mine = turn
    const reply = await parts.send({ name: 'resync', data: requestFrom(place, parts.activeJobIds()) })
    if (mine !== turn) return
    if (!reply.ok && reply.code === 'RATE_LIMITED') return schedule(patienceMs)
    const since = held ?? []
    held = undefined
    if (reply.ok) parts.landed(reply, since)
    else parts.unanswered(reply.code)
  }
  const schedule = (ms: number): void => {
    stopTimer = parts.clock.after(ms + parts.random() * jitterMs, () => void send())
  }
  const ask = (afterMs = 0): void => {
    if (held) return
    held = []
    schedule(afterMs)
  }
  const askAfterGap = (): void => {
    if (!held) ask(gapWaitMs())
  }
  const stop = (): void => {
    turn++
    held = gapBefore = undefined
    stopTimer?.()
  }

  return {
    ask: () => ask(),
    stop,
    forget() {
      stop()
      place = {}
    },
    follow(arrival) {
      const { event } = arrival
      if (held && event.name !== 'snapshot' && (held.length < parts.maxHeld || changesStatus(event))) held.push(arrival)
      if (event.seq === undefined && event.name !== 'snapshot') return
      const followed = followSequence(place, event)
      place = followed.place
      if (followed.isGap) {
        if (held) gapBefore = event.seq
        else askAfterGap()
      }
      // What was missed after the snapshot was written is missing still.
      if (event.name === 'snapshot' && gapBefore !== undefined) {
        if (event.seq === undefined || event.seq < gapBefore - 1) askAfterGap()
        gapBefore = undefined
      }
    },
  }
}

function requestFrom(place: Sequence, active: Iterable<string>): ResyncRequest {
  const jobIds = [...take(active, maxJobIds)]
  return { v: 1, ...place, ...(jobIds.length > 0 && { jobIds }) }
}

function* take<T>(items: Iterable<T>, max: number): Generator<T> {
  let taken = 0
  for (const item of items) {
    if (taken++ >= max) return
    yield item
  }
}
