import type { Clock, Stop } from '../protocol/clock.ts'
import type { ClientCommand, CommandReply, ResyncRequest } from '../protocol/commands.ts'
import type { Arrival } from './arrival.ts'
import { answerWithin } from './answerWithin.ts'
import { createGapWatch } from './gapWatch.ts'
import { changesStatus } from './outrun.ts'
import { isNumberedApart } from './sequence.ts'
import type { Sequence } from './sequence.ts'
import { createSnapshotRecord } from './snapshotRecord.ts'

/** Milliseconds within which the clients of a restarted server spread their requests. */
const jitterMs = 250
const maxJobIds = 200
/** Milliseconds to wait where the server asks for patience. */
const patienceMs = 2_000

export interface Resync {
  /** Asks the server for a snapshot, unless one is on its way: the line came up. */
  ask(): void
  /** Asks again on a line that has been up: not at once where the last ones brought nothing new. */
  askAgain(): void
  /** True from the moment a snapshot is due until it has landed, or is not to be had. */
  isDue(): boolean
  /** Follows the numbering; asks where there is a gap. Called in the order of arrival. */
  follow(arrival: Arrival): void
  /** Ends what is under way: the line went down. What is due stays due. */
  stop(): void
  /** Ends what is under way and forgets the server: the user changed. */
  forget(): void
}

interface ResyncParts {
  clock: Clock
  random: () => number
  maxHeld: number
  send(command: ClientCommand): Promise<CommandReply>
  /** Ids of the jobs that have not ended. */
  activeJobIds(): Iterable<string>
  /** The snapshot, and after it what came while it was on its way, once more. True where it brought news. */
  landed(reply: Extract<CommandReply, { ok: true }>, held: readonly Arrival[]): boolean
  /** This server seems to give no snapshots: what is known must do. */
  unanswered(): void
}

/** Keeps the picture right: one request at a time, live events shown at once and folded again behind the snapshot. */
export function createResync(parts: ResyncParts): Resync {
  const record = createSnapshotRecord(parts.clock)
  let due = false
  let held: Arrival[] | undefined
  let stopTimer: Stop | undefined
  let turn = 0

  const send = async (): Promise<void> => {
    const mine = turn
    // What came before the request is in the snapshot.
    held = []
    const request = requestFrom(gaps.place(), parts.activeJobIds())
    const reply = await answerWithin(parts.clock, parts.send({ name: 'resync', data: request }))
    if (mine !== turn) return
    if (reply.ok) {
      const since = held
      held = undefined
      due = false
      return record.answered(parts.landed(reply, since))
    }
    if (reply.code === 'RATE_LIMITED') return schedule(patienceMs)
    const waitMs = record.unanswered()
    held = undefined
    if (!record.isProven()) goOnWithout()
    if (waitMs !== undefined) schedule(waitMs)
  }
  const goOnWithout = (): void => {
    due = false
    parts.unanswered()
  }
  const schedule = (ms: number): void => {
    held ??= []
    stopTimer = parts.clock.after(ms + parts.random() * jitterMs, () => void send())
  }
  const ask = (afterMs = 0): void => {
    due = true
    if (held) return
    schedule(afterMs)
    // Nobody waits for a server that has been silent before; it is asked all the same.
    if (record.isSilent()) goOnWithout()
  }
  const askAgain = (afterMs = 0): void => ask(Math.max(afterMs, record.idleMs()))
  const gaps = createGapWatch(parts.clock, askAgain)
  const stop = (): void => {
    turn++
    held = undefined
    stopTimer?.()
    gaps.stop()
  }
  const forget = (): void => {
    stop()
    gaps.forget()
    record.forget()
    due = false
  }
  const follow = (arrival: Arrival): void => {
    const { event } = arrival
    if (isNumberedApart(event)) return
    if (held && event.name !== 'snapshot' && (held.length < parts.maxHeld || changesStatus(event))) held.push(arrival)
    gaps.follow(event, held !== undefined)
  }
  return { ask: () => ask(), askAgain: () => askAgain(), isDue: () => due, stop, forget, follow }
}

function requestFrom(place: Sequence, active: Iterable<string>): ResyncRequest {
  const jobIds = [...take(active, maxJobIds + 1)]
  // A list cut short would have the server leave the others out, as if they were gone.
  const isWhole = jobIds.length > 0 && jobIds.length <= maxJobIds
  return { v: 1, ...place, ...(isWhole && { jobIds }) }
}

function* take<T>(items: Iterable<T>, max: number): Generator<T> {
  let taken = 0
  for (const item of items) {
    if (taken++ >= max) return
    yield item
  }
}
