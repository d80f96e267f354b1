import { useCallback, useEffect, useReducer, useRef, useSyncExternalStore } from 'react'
import type { StatusNotification } from '../protocol/notification.ts'
import type { DesktopPermission } from '../widgets/NotificationCenter/desktopPermission.ts'
import { formatNotification } from '../widgets/NotificationCenter/formatNotification.ts'
import type { NotificationText } from '../widgets/NotificationCenter/formatNotification.ts'
import { notificationCenterLabels } from '../widgets/NotificationCenter/notificationCenterLabels.ts'
import { useText } from '../widgets/text/TextContext.tsx'

/** Desktop notifications for one batch of news at most: more of them are noise. */
const maxAtOnce = 3

interface DesktopOptions {
  /** False never shows one, nor speaks of them. */
  isOn: boolean
  /** True holds them back for now. */
  isQuiet: boolean
  onSelect: ((notification: StatusNotification) => void) | undefined
}

/**
 * Shows what is new as desktop notifications while the page is out of sight and the person has allowed them.
 * `ask` opens the browser's question; call it from a click.
 */
export function useDesktopNotifications(
  notifications: readonly StatusNotification[],
  { isOn, isQuiet, onSelect }: DesktopOptions,
): { permission: DesktopPermission | undefined; ask: () => void } {
  const { labels, formatters } = useText('notificationCenter', notificationCenterLabels)
  const [, lookAgain] = useReducer((times: number) => times + 1, 0)
  const permission = useSyncExternalStore(watchPermission, readPermission, () => undefined)
  const known = useRef<ReadonlySet<string> | undefined>(undefined)

  useEffect(() => {
    const before = known.current
    known.current = new Set(notifications.map(({ id }) => id))
    // What was there when the page came up is no news.
    if (!before || !isOn || isQuiet || permission !== 'granted' || !document.hidden) return
    const news = notifications.filter(({ id, toast }) => toast && !before.has(id))
    for (const one of news.slice(0, maxAtOnce)) {
      show(formatNotification(one, labels, formatters), one.id, () => onSelect?.(one))
    }
  }, [notifications, isOn, isQuiet, permission, labels, formatters, onSelect])

  const ask = useCallback(() => {
    if (readPermission() === 'default') void askBrowser().then(lookAgain)
  }, [])
  return { permission: isOn ? permission : undefined, ask }
}

// Where there is none, and where the browser denies the very question, this throws: no reason to take the page down.
function readPermission(): DesktopPermission {
  try {
    return Notification.permission
  } catch {
    return 'unsupported'
  }
}

async function askBrowser(): Promise<void> {
  try {
    await Notification.requestPermission()
  } catch {
    // What it will not ask it does not allow; `permission` goes on saying so.
  }
}

// The person can change their mind in the browser's own settings.
function watchPermission(onChange: () => void): () => void {
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

function show({ title, message }: NotificationText, id: string, onSelect: () => void): void {
  try {
    // The tag lets a repeat take the place of the first.
    const shown = new Notification(title, { tag: id, ...(message !== undefined && { body: message }) })
    shown.addEventListener('click', () => {
      window.focus()
      shown.close()
      onSelect()
    })
  } catch {
    // Some phones allow this to service workers alone; the bell has the news all the same.
  }
}
