import type { ConnectionLook } from './connectionLook.ts'

/** A look that is on screen, and the one that waits to take its place. */
export interface HeldLook {
  look: ConnectionLook
  /** Epoch milliseconds since when it has been on screen. */
  since: number
  /** Epoch milliseconds of the last time it was looked at. */
  at: number
  /** What the line has come to meanwhile, and since when (epoch milliseconds). */
  next?: { look: ConnectionLook; since: number } | undefined
}

/** Milliseconds for which a word stays, so that it can be read. */
export const leastMs = 2_000
/** Milliseconds that fetching what was missed may take before it is worth a word. */
export const settlingMs = 1_000

// These need the person, or were the person's or the app's own doing.
const urgent: ReadonlySet<ConnectionLook> = new Set([
  'offline',
  'unauthorized',
  'forbidden',
  'exhausted',
  'kicked',
  'closed',
])
// The page has just been opened: what comes next is what a person waits for.
const opening: ReadonlySet<ConnectionLook> = new Set(['idle', 'connecting'])
// What they say must be so at this very moment.
const claims: ReadonlySet<ConnectionLook> = new Set(['live', 'resumed', 'polling'])
const up: ReadonlySet<ConnectionLook> = new Set([...claims, 'updating', 'unsteady'])

/** True while `look` says better of the line than what it has come to. */
const isUntrue = (look: ConnectionLook, now: ConnectionLook): boolean =>
  (claims.has(look) && (!claims.has(now) || look === 'live')) || (look === 'updating' && !up.has(now))

const hasSameWord = (look: ConnectionLook, next: ConnectionLook): boolean =>
  look === 'dropped' && next === 'reconnecting'

/** Epoch milliseconds at which `next` may take the place of what is held. */
function placeAt({ look, since }: HeldLook, next: ConnectionLook, nextSince: number): number {
  if (urgent.has(next) || opening.has(look) || isUntrue(look, next) || hasSameWord(look, next)) return -Infinity
  // Mostly over before it is read.
  const settledAt = next === 'updating' && !claims.has(look) ? nextSince + settlingMs : -Infinity
  return Math.max(since + leastMs, settledAt)
}

/** What is on screen once the line has come to `look`, at `now` (epoch milliseconds). */
export function holdLook(held: HeldLook | undefined, look: ConnectionLook, now: number): HeldLook {
  // A replay that goes back knows nothing of what came later.
  if (held === undefined || now < held.at) return { look, since: now, at: now }
  if (held.look === look) return { look, since: held.since, at: now }
  const nextSince = held.next?.look === look ? held.next.since : now
  if (placeAt(held, look, nextSince) <= now) return { look, since: now, at: now }
  return { ...held, at: now, next: { look, since: nextSince } }
}

/** Epoch milliseconds at which what waits is due; undefined while nothing waits. */
export const heldUntil = (held: HeldLook): number | undefined =>
  held.next && placeAt(held, held.next.look, held.next.since)
