import type { Stop } from '../protocol/clock.ts'
import type { Device } from '../protocol/session.ts'

/** What of the page itself concerns a line. */
export interface PageEvents {
  /** The device has a network again, or someone looks at the page again: a good moment to try. */
  wake(): void
  device(device: Device): void
}

/** Tells of the page's network and of its being looked at; silent where there is no page. */
export function watchPage(events: PageEvents): Stop {
  if (typeof window === 'undefined' || typeof document === 'undefined') return () => undefined
  const end = new AbortController()
  const { signal } = end
  const online = (): void => {
    events.device('online')
    events.wake()
  }
  const visible = (): void => {
    if (!document.hidden) events.wake()
  }
  window.addEventListener('online', online, { signal })
  window.addEventListener('offline', () => events.device('offline'), { signal })
  window.addEventListener('pageshow', events.wake, { signal })
  document.addEventListener('visibilitychange', visible, { signal })
  events.device(navigator.onLine === false ? 'offline' : 'online')
  return () => end.abort()
}
