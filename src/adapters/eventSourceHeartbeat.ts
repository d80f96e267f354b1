import type { Clock } from '../protocol/clock.ts'

/** Milliseconds apart two signs of life must be, to say how often one comes: a stream that hung delivers them at once. */
const leastMs = 1_000
/** How much later than usual a sign may come. */
const allowance = 1.5

/** How often a stream says that it is still there; nobody can ask it. */
export interface Heartbeat {
  /** A sign of life that the server gives for its own sake. */
  beat(): void
  /** Something else came. */
  heard(): void
  /** Another line: its silence begins now. */
  restart(): void
  /** True where a sign should have come by now. */
  isOverdue(): boolean
}

/** Learns from the signs of life how often one is due; a server that gives none is never overdue. */
export function createHeartbeat(clock: Clock): Heartbeat {
  let heardAt = clock.now()
  let beatAt: number | undefined
  let everyMs: number | undefined
  let isAlone = true
  const learn = (gapMs: number): void => {
    if (gapMs < leastMs) return
    // Some servers give a sign only where nothing else was said: the time between two may be longer than they are apart.
    everyMs = isAlone ? gapMs : Math.min(gapMs, everyMs ?? gapMs)
  }
  return {
    beat() {
      heardAt = clock.now()
      if (beatAt !== undefined) learn(heardAt - beatAt)
      beatAt = heardAt
      isAlone = true
    },
    heard() {
      heardAt = clock.now()
      isAlone = false
    },
    restart() {
      heardAt = clock.now()
      beatAt = undefined
    },
    isOverdue: () => everyMs !== undefined && clock.now() - heardAt >= allowance * everyMs,
  }
}
