import type { Cue } from '../../src/adapters/scripted.ts'
import { at } from './at.ts'
import type { Strand } from './silence.ts'

export interface Tries {
  /** Milliseconds before each try, in turn; by default they grow as those of the real adapters do. */
  waits?: readonly number[]
  /** Milliseconds each try in vain takes, in turn; the last of them holds for all that follow. */
  triesMs?: readonly number[]
  /** The number of the first try: above 1 where the line had only just come back. */
  attempt?: number
  /** The server asked for patience. */
  busy?: true
}

/** Milliseconds, as a lucky middle of the adapters' own: doubling from less than a second up to half a minute. */
const usualWaits = [700, 1_500, 3_300, 6_500, 13_000, 24_000]
const longestWait = 27_000
const usualTryMs = 200

/** The tries to have the line up again between `from` and `to`: the last of them goes on until `to`. */
export function ladder(from: number, to: number, tries: Tries): Strand {
  const { attempt: first = 1, waits = usualWaits.slice(first - 1), triesMs = [], busy } = tries
  if (!(to < Infinity && [...waits, ...triesMs].every((ms) => ms >= 0))) {
    throw new RangeError(
      `The line is tried from ${from} to ${to} ms, in a way that never comes to an end. ` +
        'Give waits and tries of 0 or more, and a moment at which it is up; for a line that stays down, hangUp.',
    )
  }
  const cues: Cue[] = []
  let failedAt = from
  for (let index = 0; failedAt < to; index++) {
    const attempt = first + index
    const takesMs = triesMs[index] ?? triesMs.at(-1) ?? usualTryMs
    const wanted = failedAt + (waits[index] ?? longestWait)
    // Woken before its time: the line that is up at `to` was tried right before.
    const tryAt = wanted < to ? wanted : Math.max(failedAt, to - takesMs)
    const retryInMs = tryAt - failedAt
    if (retryInMs > 0) {
      cues.push(at(failedAt, { line: { status: 'reconnecting', attempt, retryInMs, ...(busy && { busy }) } }))
    }
    cues.push(at(tryAt, { line: { status: 'reconnecting', attempt } }))
    const isLast = tries.waits !== undefined && index + 1 >= waits.length
    failedAt = isLast ? to : tryAt + takesMs
  }
  return cues
}

/** Milliseconds up to which something was heard, where the line is lost at `from`; at 0 there has never been one. */
export const heardUpTo = (from: number): number => (from === 0 ? -Infinity : from)

/** The tries to have a line up between `from` and `to`; at 0 the first of them opens it. */
export const lost = (from: number, to: number, tries: Tries): Strand =>
  from > 0
    ? ladder(from, to, tries)
    : [at(0, { line: { status: 'connecting' } }), ...ladder(tries.triesMs?.[0] ?? usualTryMs, to, tries)]
