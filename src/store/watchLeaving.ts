import type { Stop } from '../protocol/clock.ts'

/** Calls `listener` whenever the page may be about to go: hidden, or left. */
export function watchLeaving(listener: () => void): Stop {
  if (typeof document === 'undefined') return () => {}
  const onSight = (): void => {
    if (document.visibilityState === 'hidden') listener()
  }
  document.addEventListener('visibilitychange', onSight)
  window.addEventListener('pagehide', listener)
  return () => {
    document.removeEventListener('visibilitychange', onSight)
    window.removeEventListener('pagehide', listener)
  }
}
