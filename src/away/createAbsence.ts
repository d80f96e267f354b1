import type { Clock, Stop } from '../protocol/clock.ts'
import type { StatusNotification } from '../protocol/notification.ts'
import type { StatusStore } from '../store/statusStore.ts'
import { createArrivals } from './createArrivals.ts'
import type { Outlet } from './createOutlet.ts'
import type { Speaker, SpeakerOptions } from './createSpeaker.ts'
import type { createTabMarks } from './createTabMarks.ts'
import { followRunning } from './followRunning.ts'
import type { TabSight } from './tabSight.ts'

interface AbsenceOptions {
  store: StatusStore
  clock: Clock
  sight: TabSight
  marks: ReturnType<typeof createTabMarks>
  outlet: Outlet
  speaker: (events: Pick<SpeakerOptions, 'tell' | 'onStand'>) => Speaker
}

const isBad = (one: StatusNotification): boolean =>
  one.kind === 'failed' ||
  (one.kind === 'digest' && one.failed > 0) ||
  (one.kind === 'alert' && one.severity !== 'info')

/** Follows what comes while the tab is out of sight, and shows how things stand where this is the tab that does. */
export function createAbsence({ store, clock, sight, marks, outlet, speaker: create }: AbsenceOptions): { stop: Stop } {
  let arrivals: ReturnType<typeof createArrivals> | undefined
  let percent: number | undefined
  let stopStore: Stop | undefined
  let stopRunning: Stop | undefined
  let isStanding = false
  let isOver = false

  const show = (): void => {
    if (!isStanding || !arrivals) return
    const unseen = outlet.by('badge', arrivals.unseen(store.getState().notifications))
    const mark = unseen.length === 0 ? undefined : unseen.some(isBad) ? 'failed' : 'done'
    marks.show({ count: unseen.length, mark, percent })
  }
  const follow = (): void => {
    const { notifications } = store.getState()
    if (!arrivals || arrivals.list() === notifications) return
    const news = arrivals.take(notifications)
    show()
    outlet.refresh()
    speaker.offer(news.map(({ id }) => id))
  }
  const begin = (): void => {
    stopRunning = followRunning(store, (next) => {
      percent = next
      show()
    })
  }
  const end = (): void => {
    stopRunning?.()
    percent = undefined
    marks.clear()
    if (isOver) return
    // The person is at this tab or at another one. What the desktop shows outlives a page that goes.
    outlet.clear()
    if (arrivals) arrivals = createArrivals(arrivals.list(), clock.now())
  }
  const onStand = (standing: boolean): void => {
    isStanding = standing
    if (standing) begin()
    else end()
  }
  const speaker = create({ tell: outlet.tell, onStand })
  const look = (): void => {
    stopStore?.()
    stopStore = undefined
    arrivals = undefined
    if (!sight.isHidden()) return
    arrivals = createArrivals(store.getState().notifications, clock.now())
    stopStore = store.subscribe(follow)
  }
  const stopSight = sight.subscribe(look)
  look()
  return {
    stop() {
      isOver = true
      stopSight()
      stopStore?.()
      speaker.stop()
    },
  }
}
