import type { Stop } from '../protocol/clock.ts'

/**
 * What the browser says of desktop notifications. Where there are none, and where the browser denies the very question,
 * reading it throws: no reason to take the page down.
 */
export function readDesktopPermission(): NotificationPermission | 'unsupported' {
  try {
    return Notification.permission
  } catch {
    return 'unsupported'
  }
}

/** Opens the browser's question, where it has not been answered yet; browsers heed this from a click alone. */
export async function askForDesktop(): Promise<void> {
  if (readDesktopPermission() !== 'default') return
  try {
    await Notification.requestPermission()
  } catch {
    // What it will not ask it does not allow; `permission` goes on saying so.
  }
}

/** Tells when the person changes their mind in the browser's own settings. */
export function watchDesktopPermission(onChange: () => void): Stop {
  const end = new AbortController()
  const watch = async (): Promise<void> => {
    try {
      const status = await navigator.permissions?.query({ name: 'notifications' })
      status?.addEventListener('change', onChange, { signal: end.signal })
    } catch {
      // A change is then seen when the page is loaded anew.
    }
  }
  void watch()
  return () => end.abort()
}
