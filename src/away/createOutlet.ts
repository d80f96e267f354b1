import { channelsFor } from '../protocol/channelsFor.ts'
import type { Clock } from '../protocol/clock.ts'
import type { StatusNotification } from '../protocol/notification.ts'
import type { NotificationChannel } from '../protocol/notificationPreferences.ts'
import { isQuiet } from '../protocol/quietHours.ts'
import type { StatusStore } from '../store/statusStore.ts'
import type { AwaySettings } from './awaySettings.ts'
import type { Chime } from './createChime.ts'
import type { Desktop } from './createDesktop.ts'
import { createDesktopTelling } from './createDesktopTelling.ts'
import { readDesktopPermission } from './desktopPermission.ts'

interface OutletOptions {
  desktop: Desktop
  chime: Chime
  settings: () => AwaySettings
  clock: Clock
  store: StatusStore
}

/** Tells of news by the ways that the person has chosen. */
export function createOutlet({ desktop, chime, settings, clock, store }: OutletOptions) {
  const by = (channel: NotificationChannel, all: readonly StatusNotification[]): readonly StatusNotification[] => {
    const { preferences, isQuiet: given, timeZone } = settings()
    const quiet = given ?? isQuiet(preferences, clock.now(), timeZone)
    return all.filter((one) => channelsFor(one, preferences, quiet).has(channel))
  }
  // Another tab may have had it read since; what a later line tells of has no toast any more.
  const due = (ids: ReadonlySet<string>): readonly StatusNotification[] =>
    store
      .getState()
      .notifications.filter(
        ({ id, toast, seen, read, archived }) => ids.has(id) && toast && !seen && !read && !archived,
      )
  const telling = createDesktopTelling({ desktop, settings, clock, due })
  return {
    by,
    tell(ids: readonly string[]): void {
      const news = due(new Set(ids)).toReversed()
      const { sound, desktop: isOn } = settings()
      if (isOn && readDesktopPermission() === 'granted') telling.tell(by('desktop', news))
      if (sound && by('sound', news).length > 0) chime.play()
    },
    refresh: telling.refresh,
    /** The person is back. */
    clear: telling.clear,
  }
}

export type Outlet = ReturnType<typeof createOutlet>
