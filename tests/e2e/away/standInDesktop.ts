/**
 * Puts a stand-in in the desktop's place, before the page's own scripts run: a headless browser allows notifications
 * to nobody. With `byWorker` it is as on Android, where the page itself must not construct one.
 */
export const standInDesktop = ({
  permission,
  byWorker,
}: {
  permission: NotificationPermission
  byWorker: boolean
}): void => {
  window.desktop = []
  const note = (title: string, options: NotificationOptions = {}, click = (): void => undefined) => {
    const one = { ...options, title, isOpen: true, click }
    window.desktop.push(one)
    return one
  }
  class Shown extends EventTarget {
    static permission = permission
    static requestPermission = (): Promise<NotificationPermission> => {
      Shown.permission = 'granted'
      return Promise.resolve('granted')
    }
    readonly #one
    constructor(title: string, options?: NotificationOptions) {
      super()
      if (byWorker) throw new TypeError("Failed to construct 'Notification': Illegal constructor.")
      this.#one = note(title, options, () => void this.dispatchEvent(new Event('click')))
    }
    close(): void {
      this.#one.isOpen = false
    }
  }
  Object.assign(window, { Notification: Shown })
  Object.assign(ServiceWorkerRegistration.prototype, {
    showNotification: (title: string, options?: NotificationOptions) => Promise.resolve(void note(title, options)),
    getNotifications: ({ tag }: { tag?: string } = {}) =>
      Promise.resolve(
        window.desktop
          .filter((one) => one.isOpen && one.tag === tag)
          .map((one) => ({ close: () => void Object.assign(one, { isOpen: false }) })),
      ),
  })
}

/** Notes what the app's badge is told. */
export const listenToBadge = (): void => {
  window.badges = []
  Object.assign(Navigator.prototype, {
    setAppBadge: (count: number) => Promise.resolve(void window.badges.push(count)),
    clearAppBadge: () => Promise.resolve(void window.badges.push('none')),
  })
}
