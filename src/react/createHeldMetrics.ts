import type { Stop } from '../protocol/clock.ts'
import type { Freshness } from '../protocol/job.ts'
import { emptySeries, type MetricsSeries } from '../protocol/metricsSeries.ts'
import type { AdminAccess } from '../protocol/session.ts'
import type { MetricsSample } from '../protocol/systemMetrics.ts'
import { createLaneHistorySelector, type LaneHistory } from '../store/createLaneHistorySelector.ts'
import { createLaneTrendsSelector, type LaneTrends } from '../store/createLaneTrendsSelector.ts'
import { selectFreshness, selectServerNow } from '../store/selectors.ts'
import { selectWaitingPerMinute } from '../store/selectWaitingPerMinute.ts'
import type { StatusState } from '../store/state.ts'
import { emptyRecall, foldRecall, type AdminRecall } from '../widgets/AdminDashboard/foldRecall.ts'
import type { Held, Pace } from '../widgets/AdminDashboard/pace.ts'
import type { PageClock } from './pageClock.ts'
import type { PageSight } from '../away/pageSight.ts'

/** The admin figures as they are shown, which may be behind those of the store. */
export interface ShownMetrics {
  access: AdminAccess
  latest: MetricsSample | undefined
  series: MetricsSeries
  recall: AdminRecall
  laneHistory: LaneHistory
  laneTrends: LaneTrends
  /** Jobs per minute by which more wait in all queues; undefined where too little is known. */
  waitingPerMinute: number | undefined
  /** Epoch milliseconds, page clock, at which the figures were taken: they may be held since then. */
  takenAt: number
  freshness: Freshness
  /** Epoch milliseconds, page clock, at which the newest sample came. */
  asOf: number | undefined
  /** Epoch milliseconds, page clock. */
  now: number
  /** Epoch milliseconds on the server's clock at which the charts end. */
  until: number
  held: Held | undefined
  /** True where what was held is gone, and the pace is to be asked for anew. */
  hasLetGo: boolean
  /** Samples that came while the page was hidden; for a while after it was seen again. */
  caughtUp: number | undefined
}

export interface HeldMetrics {
  subscribe(listener: () => void): Stop
  /** What is shown at that pace: the same object as long as nothing of it changes. */
  shownAt(pace: Pace): ShownMetrics
}

interface HeldParts {
  getState(): StatusState
  subscribe(listener: () => void): Stop
  page: PageClock
  sight: PageSight
}

/** Milliseconds for which it is said how much was caught up. */
const caughtUpForMs = 10_000

const stepOf = (now: number, { everyMs }: Pace): number => (everyMs > 0 ? Math.floor(now / everyMs) : -1)

const sameHeld = (a: Held | undefined, b: Held | undefined) => a?.since === b?.since && a?.buffered === b?.buffered

const isSame = (a: ShownMetrics, b: ShownMetrics): boolean =>
  sameHeld(a.held, b.held) &&
  Object.entries(b).every(([name, value]) => name === 'held' || a[name as keyof ShownMetrics] === value)

/** Whether what is shown belongs to nobody any more: access was lost, another person signed in, or time was set back. */
const isOver = (shown: ShownMetrics | undefined, state: StatusState): boolean =>
  shown?.latest === undefined ||
  state.admin !== shown.access ||
  seriesOf(state).samples < shown.series.samples ||
  (state.metricsHistory.at(-1)?.timestamp ?? -Infinity) < shown.latest.timestamp

// A store of an app's own may keep none.
const seriesOf = (state: StatusState): MetricsSeries => state.metricsSeries ?? emptySeries

type Figures = Omit<ShownMetrics, 'access' | 'freshness' | 'asOf' | 'now' | 'held' | 'hasLetGo' | 'caughtUp'>

/** Takes the figures of a state as they are at one time. */
function createTaker(): (state: StatusState, recall: AdminRecall, now: number) => Figures {
  const selectHistory = createLaneHistorySelector()
  const selectTrends = createLaneTrendsSelector()
  return (state, recall, now) => ({
    latest: state.metricsHistory.at(-1),
    series: seriesOf(state),
    recall,
    laneHistory: selectHistory(state, now),
    laneTrends: selectTrends(state, now),
    waitingPerMinute: selectWaitingPerMinute(state, now),
    takenAt: now,
    // The clock of the page goes in steps, and may be a moment behind the newest sample.
    until: Math.max(selectServerNow(state, now), state.metricsHistory.at(-1)?.timestamp ?? 0),
  })
}

/** The hold of a person on the figures, which ends with their right to see them. */
function createHold() {
  let since: number | undefined
  let hasLetGo = false
  return {
    /** Whether figures are held still at that pace. */
    follow({ paused }: Pace, isLost: boolean): boolean {
      hasLetGo = paused && (hasLetGo || (isLost && since !== undefined))
      if (!paused || hasLetGo) since = undefined
      return paused && !hasLetGo
    },
    /** Since when, epoch milliseconds; from `now` on where it has just begun. */
    begin: (now: number): number => (since ??= now),
    hasLetGo: () => hasLetGo,
  }
}

/** What a look at the figures shows, after what the one before it showed. */
function createLook(now: () => number) {
  const hold = createHold()
  const take = createTaker()
  let figures: Figures | undefined
  /** The step of the pace in which the figures were taken. */
  let step = -1
  return (state: StatusState, recall: AdminRecall, pace: Pace, shown: ShownMetrics | undefined) => {
    const at = now()
    const isLost = isOver(shown, state)
    const holds = hold.follow(pace, isLost)
    const isStill = !isLost && (holds || (step >= 0 && stepOf(at, pace) === step))
    if (!isStill) step = stepOf(at, pace)
    if (!isStill || figures === undefined) figures = take(state, recall, at)
    const buffered = seriesOf(state).samples - figures.series.samples
    return {
      ...figures,
      access: state.admin,
      freshness: selectFreshness(state, state.metricsAt, at),
      asOf: state.metricsAt,
      now: at,
      held: holds && figures.latest ? { since: hold.begin(at), buffered } : undefined,
      hasLetGo: hold.hasLetGo(),
    }
  }
}

/** The figures a person looks at: all that come, those of each step, or those that they hold still. */
export function createHeldMetrics({ getState, subscribe, page, sight }: HeldParts): HeldMetrics {
  const look = createLook(page.now)
  let shown: ShownMetrics | undefined
  let recall = emptyRecall
  let caught: { count: number; until: number } | undefined

  const remember = (): void => {
    const newest = getState().metricsHistory.at(-1)
    if (newest === undefined) recall = emptyRecall
    else if (newest !== recall.newest) recall = foldRecall(recall, newest)
  }
  const noteReturn = (): void => {
    const count = seriesOf(getState()).samples - (shown?.series.samples ?? Infinity)
    if (!sight.isHidden() && count > 0) caught = { count, until: page.now() + caughtUpForMs }
  }

  return {
    subscribe(listener) {
      const tell = (): void => {
        // What nobody sees is not drawn; what nobody may see any more goes at once.
        if (!sight.isHidden() || isOver(shown, getState())) listener()
      }
      const after = (first: () => void) => () => {
        first()
        tell()
      }
      const stops = [subscribe(after(remember)), page.subscribe(tell), sight.subscribe(after(noteReturn))]
      return () => {
        for (const stop of stops) stop()
      }
    },
    shownAt(pace) {
      remember()
      if (shown && sight.isHidden() && !isOver(shown, getState())) return shown
      const caughtUp = caught && page.now() < caught.until ? caught.count : undefined
      const next = { ...look(getState(), recall, pace, shown), caughtUp }
      if (!shown || !isSame(shown, next)) shown = next
      return shown
    },
  }
}
