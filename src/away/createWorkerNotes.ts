import type { DesktopNote } from './desktopNote.ts'

/** Notifications by the page's service worker, one after the other; silent where the page has none. */
export function createWorkerNotes(workers: Pick<ServiceWorkerContainer, 'getRegistration'> | undefined) {
  const shown = new Set<string>()
  let work = Promise.resolve()
  const next = (act: (registration: ServiceWorkerRegistration) => Promise<unknown>): void => {
    const run = async (): Promise<void> => {
      try {
        const registration = await workers?.getRegistration()
        if (registration) await act(registration)
      } catch {
        // The bell has the news all the same.
      }
    }
    work = work.then(run)
  }
  return {
    show({ tag, title, body, icon, url }: DesktopNote): void {
      shown.add(tag)
      const data = { telltale: { tag, url: url ?? location.href } }
      const options = { tag, data, ...(body !== undefined && { body }), ...(icon && { icon }) }
      next((registration) => registration.showNotification(title, options))
    },
    close(tag: string): void {
      if (!shown.delete(tag)) return
      next(async (registration) => {
        for (const one of await registration.getNotifications({ tag })) one.close()
      })
    },
  }
}
