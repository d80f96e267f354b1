/** The count on the icon of an installed app. */
export interface AppBadge {
  show(count: number): void
  clear(): void
}

type BadgeOwner = Partial<Pick<Navigator, 'setAppBadge' | 'clearAppBadge'>>

/** The installed app's badge, where the browser has one. */
export function createAppBadge(owner: BadgeOwner): AppBadge {
  let shown = 0
  const write = async (count: number): Promise<void> => {
    if (count === shown) return
    shown = count
    try {
      await (count > 0 ? owner.setAppBadge?.(count) : owner.clearAppBadge?.())
    } catch {
      // A page that is not installed may be refused one; the tab says the same.
    }
  }
  return { show: (count) => void write(count), clear: () => void write(0) }
}
