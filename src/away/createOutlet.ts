import { channelsFor } from '../protocol/channelsFor.ts'
import type { Clock } from '../protocol/clock.ts'
import type { StatusNotification } from '../protocol/notification.ts'
import type { NotificationChannel } from '../protocol/notificationPreferences.ts'
import { isQuiet } from '../protocol/quietHours.ts'
import type { StatusStore } from '../store/statusStore.ts'
import type { AwaySettings } from './awaySettings.ts'
import type { Chime } from './createChime.ts'
import type { createDesktopTelling } from './createDesktopTelling.ts'
import { readDesktopPermission } from './desktopPermission.ts'

interface OutletOptions {
  desktop: ReturnType<typeof createDesktopTelling>
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
  return {
    by,
    tell(ids: readonly string[]): void {
      const wanted = new Set(ids)
      // Another tab may have had it read since.
      const isDue = ({ id, seen, read, archived }: StatusNotification): boolean =>
        wanted.has(id) && !seen && !read && !archived
      const news = store.getState().notifications.filter(isDue).toReversed()
      const { sound, desktop: isOn } = settings()
      if (isOn && readDesktopPermission() === 'granted') desktop.tell(by('desktop', news))
      if (sound && by('sound', news).length > 0) chime.play()
    },
    /** The person is back. */
    clear: desktop.clear,
  }
}

export type Outlet = ReturnType<typeof createOutlet>
