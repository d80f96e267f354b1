import type { Clock, Stop } from '../protocol/clock.ts'

/** Milliseconds of silence after which a line is asked whether it is still there. */
export const silenceMs = 30_000
/** Milliseconds it has to answer. */
export const probeMs = 5_000

/** Finds a line that is up in name only: the other end went away without a word. */
export interface Watchdog {
  /** Something came over the line. */
  heard(): void
  /** Asks now, without waiting for silence. */
  probe(): void
  /** Milliseconds since something came over the line. */
  quietMs(): number
  stop(): void
}

interface WatchdogParts {
  clock: Clock
  /** Asks the other end for a sign of life; false where none can be expected. */
  ask(): boolean
  /** The line was asked and stayed silent. */
  dead(): void
}

/**
 * Silence is measured by comparing clocks: a hidden page runs its timers late, and a sleeping one not at all, so how
 * often a timer ran says nothing.
 */
export function createWatchdog({ clock, ask, dead }: WatchdogParts): Watchdog {
  let heardAt = clock.now()
  let askedAt: number | undefined
  let stopTimer: Stop
  let isStopped = false

  const look = (): void => {
    const now = clock.now()
    if (askedAt !== undefined && heardAt < askedAt) {
      const waitedMs = now - askedAt
      // Asleep while it waited: the answer may lie there unread.
      if (waitedMs > 2 * probeMs) return probe()
      if (waitedMs >= probeMs) return dead()
      return wait(probeMs - waitedMs)
    }
    askedAt = undefined
    const quiet = now - heardAt
    if (quiet >= silenceMs) probe()
    else wait(silenceMs - quiet)
  }
  const wait = (ms: number): void => {
    stopTimer?.()
    // Whoever heard of the question may have closed the line in the same breath.
    if (!isStopped) stopTimer = clock.after(ms, look)
  }
  const probe = (): void => {
    const now = clock.now()
    askedAt = ask() ? now : undefined
    wait(askedAt === undefined ? silenceMs : probeMs)
  }
  wait(silenceMs)
  return {
    heard() {
      heardAt = clock.now()
      // An answer in the very moment of the question is one.
      if (askedAt === heardAt) askedAt = undefined
    },
    probe() {
      if (!isStopped && (askedAt === undefined || heardAt >= askedAt)) probe()
    },
    quietMs: () => clock.now() - heardAt,
    stop() {
      isStopped = true
      stopTimer()
    },
  }
}
