import type { Stop } from '../protocol/clock.ts'

/** Whether anybody can see this tab, and whether it is there at all. */
export interface TabSight {
  isHidden(): boolean
  subscribe(listener: () => void): Stop
  /** Tells when the page goes, perhaps to be kept for a way back, and when it is back. */
  onLeave(listener: (isGone: boolean) => void): Stop
}

/** The tab's own sight; on a server it is never hidden. */
export const tabSight: TabSight = {
  isHidden: () => typeof document !== 'undefined' && document.hidden,
  subscribe(listener) {
    document.addEventListener('visibilitychange', listener)
    return () => document.removeEventListener('visibilitychange', listener)
  },
  onLeave(listener) {
    const end = new AbortController()
    addEventListener('pagehide', () => listener(true), { signal: end.signal })
    addEventListener('pageshow', ({ persisted }) => persisted && listener(false), { signal: end.signal })
    return () => end.abort()
  },
}
