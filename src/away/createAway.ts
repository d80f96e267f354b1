import { systemClock } from '../protocol/clock.ts'
import type { Clock, Stop } from '../protocol/clock.ts'
import type { StatusStore } from '../store/statusStore.ts'
import type { AwaySettings } from './awaySettings.ts'
import { createAbsence } from './createAbsence.ts'
import { createAppBadge } from './createAppBadge.ts'
import { createChime } from './createChime.ts'
import { createDesktop } from './createDesktop.ts'
import { digestTag } from './createDesktopTelling.ts'
import { createFavicon } from './createFavicon.ts'
import { createOutlet } from './createOutlet.ts'
import { createSpeaker } from './createSpeaker.ts'
import type { SpeakerOptions } from './createSpeaker.ts'
import { createTabMarks } from './createTabMarks.ts'
import { createTabTitle } from './createTabTitle.ts'
import { browserLocks, browserWorkers } from './browserParts.ts'
import { tabSight } from './tabSight.ts'
import type { TabSight } from './tabSight.ts'

export interface AwayKitOptions extends Partial<Pick<SpeakerOptions, 'locks' | 'openChannel' | 'random'>> {
  store: StatusStore
  /** Read anew whenever there is something to tell. */
  settings: () => AwaySettings
  clock?: Clock
  sight?: TabSight
}

/** What reaches a person who does not look. */
export interface Away {
  /** Gets the sound its leave: call it from a click. */
  prime(): void
  stop: Stop
}

/**
 * Reaches a person who does not look at any tab of theirs, by one of these tabs: the title's count, the icon, the app's
 * badge, the desktop and a sound. Takes all of it back when they return, and does nothing while they look.
 */
export function createAway(options: AwayKitOptions): Away {
  const { store, settings, sight = tabSight, clock = store.clock ?? systemClock } = options
  const { locks = browserLocks(), openChannel, random } = options
  const chime = createChime(clock)
  const choose = (tag: string): void => {
    const chosen = store.getState().notifications.find(({ id }) => id === tag)
    if (chosen || tag === digestTag) settings().onSelect(chosen)
  }
  const desktop = createDesktop(choose, browserWorkers())
  const marks = createTabMarks(
    { title: createTabTitle(document), favicon: createFavicon(document), badge: createAppBadge(navigator) },
    settings,
  )
  const outlet = createOutlet({ desktop, chime, settings, clock, store })
  const { user } = store.getState()
  const start = (): Stop => {
    const absence = createAbsence({
      store,
      clock,
      sight,
      marks,
      outlet,
      speaker: (events) =>
        createSpeaker({ ...events, name: `telltale/away/${user ?? ''}`, sight, clock, locks, openChannel, random }),
    })
    return absence.stop
  }
  let stopHere: Stop | undefined = start()
  const stopLeave = sight.onLeave((isGone) => {
    stopHere?.()
    stopHere = isGone ? undefined : start()
  })
  return {
    prime: chime.prime,
    stop() {
      stopLeave()
      stopHere?.()
      stopHere = undefined
      // The names of one person's jobs are not left on the desktop of the next.
      if (store.getState().user !== user) outlet.clear()
      desktop.stop()
      chime.close()
    },
  }
}
