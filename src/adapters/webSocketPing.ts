import type { Clock } from '../protocol/clock.ts'

const ping = 'ping'

/** Asks the other end of one line whether it is there. */
export interface WebSocketPing {
  ask(): void
  /** The answer came. */
  hear(): void
  /** It has answered before, on whichever line. */
  isProven(): boolean
}

interface PingParts {
  clock: Clock
  /** Sends a frame now; false where it cannot. */
  put(name: string): boolean
  /** What this server has answered before. */
  known: Set<string>
  /** Milliseconds between a question and its answer. */
  roundTrip(ms: number): void
}

export function createWebSocketPing({ clock, put, known, roundTrip }: PingParts): WebSocketPing {
  let askedAt: number | undefined
  return {
    ask() {
      // Answers bear no number: the next is to the first of the questions that are open.
      if (put(ping)) askedAt ??= clock.now()
    },
    hear() {
      known.add(ping)
      if (askedAt !== undefined) roundTrip(clock.now() - askedAt)
      askedAt = undefined
    },
    isProven: () => known.has(ping),
  }
}
