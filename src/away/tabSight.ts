import type { Stop } from '../protocol/clock.ts'
import { pageSight } from './pageSight.ts'
import type { PageSight } from './pageSight.ts'

/** Whether anybody can see this tab, and whether it is there at all. */
export interface TabSight extends PageSight {
  /** Tells when the page goes, perhaps to be kept for a way back, and when it is back. */
  onLeave(listener: (isGone: boolean) => void): Stop
}

/** The tab's own sight; on a server it is never hidden. */
export const tabSight: TabSight = {
  ...pageSight,
  onLeave(listener) {
    const end = new AbortController()
    addEventListener('pagehide', () => listener(true), { signal: end.signal })
    addEventListener('pageshow', ({ persisted }) => persisted && listener(false), { signal: end.signal })
    return () => end.abort()
  },
}
