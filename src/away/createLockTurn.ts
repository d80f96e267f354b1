import { createTabLock } from './createTabLock.ts'
import type { TabLocks, Turn } from './turn.ts'

interface LockTurnOptions {
  locks: TabLocks
  /** The same for all tabs that agree. */
  name: string
  /** The turn has come to this tab, or has gone from it. */
  onChange: () => void
  onDenied: () => void
}

/**
 * The turn by the browser's locks: the tab used last takes it, and where that one closes the next in line has it. A tab
 * that is looked at holds a second lock beside the others that are.
 */
export function createLockTurn({ locks, name, onChange, onDenied }: LockTurnOptions): Turn {
  const lock = createTabLock({ locks, name, onChange, onDenied })
  const presence = `${name}/seen`
  let goAway: AbortController | undefined
  let leaving: Promise<unknown> | undefined

  const stay = (): void => {
    const away = new AbortController()
    goAway = away
    const held = (): Promise<void> =>
      new Promise((resolve) => {
        if (away.signal.aborted) resolve()
        away.signal.addEventListener('abort', () => resolve(), { once: true })
      })
    // Denied like the other lock, which says so. Not taken back before it has come: the browser might go on listing it.
    leaving = locks.request(presence, { mode: 'shared' }, held).catch(() => undefined)
  }
  const leave = (): void => {
    goAway?.abort()
    goAway = undefined
    lock.queue()
  }
  return {
    async decide(ids) {
      // Its own, just given up, would be taken for another tab's.
      if (!goAway) await leaving
      const { held = [] } = await locks.query().catch(() => ({ held: [] }))
      const isSeen = held.some((one) => one.name === presence)
      return { mine: lock.isHeld() && !isSeen ? ids : [], isSeen }
    },
    isMine: lock.isHeld,
    arrive() {
      if (!goAway) stay()
      lock.take()
    },
    leave,
    stop() {
      goAway?.abort()
      goAway = undefined
      lock.release()
    },
  }
}
