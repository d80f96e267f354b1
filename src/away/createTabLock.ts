import type { TabLocks } from './turn.ts'

interface TabLockOptions {
  locks: TabLocks
  name: string
  /** Called when the lock has come, and when it has gone. */
  onChange: () => void
  /** The browser gives this page no locks at all. */
  onDenied: () => void
}

/** A lock that one tab has at a time: it waits for its turn, or is taken from whoever has it. */
export function createTabLock({ locks, name, onChange, onDenied }: TabLockOptions) {
  let isHeld = false
  let isWanted = false
  let end: (() => void) | undefined

  const hold = (held: boolean): void => {
    if (held === isHeld) return
    isHeld = held
    onChange()
  }
  const ask = (steal: boolean): void => {
    end?.()
    isWanted = true
    const leaving = new AbortController()
    let wasHeld = false
    const request = (): Promise<unknown> => {
      const options = steal ? { steal } : { signal: leaving.signal }
      return locks.request(name, options, () => {
        if (leaving.signal.aborted) return undefined
        wasHeld = true
        hold(true)
        return new Promise<void>((resolve) => leaving.signal.addEventListener('abort', () => resolve(), { once: true }))
      })
    }
    const follow = async (): Promise<void> => {
      try {
        await request()
      } catch {
        if (leaving.signal.aborted) return
        hold(false)
        // Whoever took it has the person; this one waits for its turn again.
        if (wasHeld) ask(false)
        else onDenied()
      }
    }
    end = () => leaving.abort()
    void follow()
  }
  return {
    isHeld: () => isHeld,
    /** Takes it from whoever has it. */
    take: () => {
      if (!isHeld) ask(true)
    },
    /** Waits for it. */
    queue: () => {
      if (!isWanted) ask(false)
    },
    release(): void {
      end?.()
      end = undefined
      isWanted = false
      hold(false)
    },
  }
}
