/** The parts of a service worker's page that are used. */
interface TabClient {
  url: string
  focus?(): Promise<unknown>
  postMessage(message: unknown): void
}

interface NotificationClick {
  notification: { data: unknown; close(): void }
  waitUntil(until: Promise<unknown>): void
}

/** The part of a service worker's own scope (`self`) that is used. */
export interface NotificationClickScope {
  addEventListener(name: 'notificationclick', listener: (event: Event) => void): void
  registration: { scope: string }
  clients: {
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly TabClient[]>
    openWindow(url: string): Promise<unknown>
  }
}

interface Origin {
  tag: string
  url: string
}

function originOf(data: unknown): Origin | undefined {
  const told: unknown = typeof data === 'object' && data !== null && 'telltale' in data ? data.telltale : undefined
  if (typeof told !== 'object' || told === null || !('tag' in told) || !('url' in told)) return undefined
  const { tag, url } = told
  return typeof tag === 'string' && typeof url === 'string' ? { tag, url } : undefined
}

/**
 * Answers clicks on notifications that the page showed by this service worker: brings a tab that is open to the front
 * and tells it what was chosen, or opens one. Notifications of the app's own are left alone.
 */
export function answerNotificationClicks(worker: NotificationClickScope): void {
  const bringUp = async ({ tag, url }: Origin): Promise<void> => {
    const all = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
    // One origin may hold other pages than the app.
    const tabs = all.filter((one) => one.url.startsWith(worker.registration.scope))
    const tab = tabs.find((one) => one.url === url) ?? tabs[0]
    if (!tab) return void (await worker.clients.openWindow(url))
    tab.postMessage({ telltale: { clicked: tag } })
    try {
      await tab.focus?.()
    } catch {
      // Refused where the click is too long ago: the tab has chosen it all the same.
    }
  }
  const answer = (clicked: Event): void => {
    const event = clicked as Event & NotificationClick
    const origin = originOf(event.notification.data)
    if (!origin) return
    event.notification.close()
    event.waitUntil(bringUp(origin))
  }
  worker.addEventListener('notificationclick', answer)
}
