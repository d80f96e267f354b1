import type { AwaySettings } from './awaySettings.ts'
import type { AppBadge } from './createAppBadge.ts'
import type { Favicon } from './createFavicon.ts'
import type { TabTitle } from './createTabTitle.ts'
import type { FaviconLook } from './drawFavicon.ts'

/** What the tab and the app's icon are to say. */
export interface TabNews {
  count: number
  mark: FaviconLook['mark']
  /** Percent; absent where nothing runs. */
  percent: number | undefined
}

export interface TabMarkers {
  title: TabTitle
  favicon: Favicon
  badge: AppBadge
}

/** Marks the tab, and the icon of the installed app, with what came while nobody looked. */
export function createTabMarks({ title, favicon, badge }: TabMarkers, settings: () => AwaySettings) {
  return {
    show({ count, mark, percent }: TabNews): void {
      const wanted = settings()
      if (wanted.title && count > 0) title.show(wanted.countOf(count))
      else title.clear()
      if (wanted.favicon && (mark || percent !== undefined)) favicon.show({ mark, progress: percent })
      else favicon.clear()
      // An app that keeps a badge of its own is not to find it gone.
      if (wanted.badge) badge.show(count)
    },
    clear(): void {
      title.clear()
      favicon.clear()
      badge.clear()
    },
  }
}
