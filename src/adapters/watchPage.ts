import type { Stop } from '../protocol/clock.ts'
import type { Device } from '../protocol/session.ts'

/** What of the page itself concerns a line. */
export interface PageEvents {
  /** The device has a network again, or someone looks at the page again: a good moment to try. */
  wake(): void
  /** Whether nobody looks at the page. */
  hidden(hidden: boolean): void
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
  const visibility = (): void => {
    events.hidden(document.hidden)
    if (!document.hidden) events.wake()
  }
  window.addEventListener('online', online, { signal })
  window.addEventListener('offline', () => events.device('offline'), { signal })
  window.addEventListener('pageshow', events.wake, { signal })
  document.addEventListener('visibilitychange', visibility, { signal })
  // A frozen page that is thawed without being shown.
  document.addEventListener('resume', events.wake, { signal })
  events.device(navigator.onLine === false ? 'offline' : 'online')
  if (document.hidden) events.hidden(true)
  return () => end.abort()
}
