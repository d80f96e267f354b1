import type { Clock, Stop } from '../protocol/clock.ts'
import type { Turn } from './turn.ts'

interface ClaimTurnOptions {
  clock: Clock
  /** Tells apart the tabs that claim the same. */
  tab: string
  /** Tells the other tabs; false where nobody can be told. */
  post: (ids: readonly string[]) => boolean
}

/** Milliseconds in which another tab can claim the same. */
const patienceMs = 200

/** The turn by word of mouth, where a page has no locks: all claim, and of those that do the lowest name tells. */
export function createClaimTurn({ clock, tab, post }: ClaimTurnOptions) {
  const open = new Set<string>()
  const timers = new Set<Stop>()
  const turn: Turn = {
    decide(ids) {
      for (const id of ids) open.add(id)
      if (ids.length === 0 || !post(ids)) return Promise.resolve({ mine: ids, isSeen: false })
      return new Promise((resolve) => {
        const stop = clock.after(patienceMs, () => {
          timers.delete(stop)
          const mine = ids.filter((id) => open.delete(id))
          resolve({ mine, isSeen: false })
        })
        timers.add(stop)
      })
    },
    // Each tab that is out of sight shows how things stand.
    isMine: () => true,
    arrive: () => open.clear(),
    leave: () => undefined,
    stop() {
      open.clear()
      for (const stop of timers) stop()
    },
  }
  return {
    turn,
    /** Another tab claims these, or, where it has no name, has told them. */
    yieldTo(ids: readonly string[], other = ''): void {
      if (other < tab) for (const id of ids) open.delete(id)
    },
  }
}
