import type { Stop } from '../protocol/clock.ts'

/** Whether anybody can see the page. */
export interface PageSight {
  isHidden(): boolean
  subscribe(listener: () => void): Stop
}

/** The page's own sight; on a server it is never hidden. */
export const pageSight: PageSight = {
  isHidden: () => typeof document !== 'undefined' && document.visibilityState === 'hidden',
  subscribe(listener) {
    document.addEventListener('visibilitychange', listener)
    return () => document.removeEventListener('visibilitychange', listener)
  },
}
