import type { Stop } from '../protocol/clock.ts'
import type { Freshness } from '../protocol/job.ts'
import type { MetricsSeries } from '../protocol/metricsSeries.ts'
import type { AdminAccess } from '../protocol/session.ts'
import type { MetricsSample } from '../protocol/systemMetrics.ts'
import { selectFreshness, selectServerNow } from '../store/selectors.ts'
import type { StatusState } from '../store/state.ts'
import { emptyRecall, foldRecall, type AdminRecall } from '../widgets/AdminDashboard/foldRecall.ts'
import type { Held, Pace } from '../widgets/AdminDashboard/pace.ts'
import type { PageClock } from './pageClock.ts'
import type { PageSight } from './pageSight.ts'

/** The admin figures as they are shown, which may be behind those of the store. */
export interface ShownMetrics {
  access: AdminAccess
  latest: MetricsSample | undefined
  series: MetricsSeries
  recall: AdminRecall
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

/** The figures a person looks at: all that come, those of each step, or those that they hold still. */
export function createHeldMetrics({ getState, subscribe, page, sight }: HeldParts): HeldMetrics {
  let shown: ShownMetrics | undefined
  let recall = emptyRecall
  /** The step of the pace in which the figures were taken. */
  let step = -1
  let heldSince: number | undefined
  /** What was held belonged to nobody any more: the pace goes on, though it says otherwise. */
  let hasLetGo = false
  let caught: { count: number; until: number } | undefined

  const figuresOf = (state: StatusState, now: number) => ({
    latest: state.metricsHistory.at(-1),
    series: state.metricsSeries,
    recall,
    // The clock of the page goes in steps, and may be a moment behind the newest sample.
    until: Math.max(selectServerNow(state, now), state.metricsHistory.at(-1)?.timestamp ?? 0),
  })

  /** Whether what is shown belongs to nobody any more: access was lost, another person signed in, or time was set back. */
  const isOver = ({ admin, metricsSeries, metricsHistory }: StatusState): boolean =>
    shown === undefined ||
    shown.latest === undefined ||
    admin !== shown.access ||
    metricsSeries.samples < shown.series.samples ||
    (metricsHistory.at(-1)?.timestamp ?? -Infinity) < shown.latest.timestamp

  const remember = (state: StatusState): void => {
    const newest = state.metricsHistory.at(-1)
    if (newest === undefined) recall = emptyRecall
    else if (newest !== recall.newest) recall = foldRecall(recall, newest)
  }

  const letGo = (pace: Pace, isLost: boolean): void => {
    hasLetGo = pace.paused && (hasLetGo || (isLost && heldSince !== undefined))
    if (!pace.paused || hasLetGo) heldSince = undefined
  }

  const look = (state: StatusState, pace: Pace): ShownMetrics => {
    const now = page.now()
    const isLost = isOver(state)
    letGo(pace, isLost)
    const holds = pace.paused && !hasLetGo
    const isStill = shown !== undefined && !isLost && (holds || (step >= 0 && stepOf(now, pace) === step))
    if (!isStill) step = stepOf(now, pace)
    const figures = isStill && shown ? shown : figuresOf(state, now)
    const { latest, series, until } = figures
    if (holds && latest) heldSince ??= now
    return {
      access: state.admin,
      latest,
      series,
      recall: figures.recall,
      until,
      freshness: selectFreshness(state, state.metricsAt, now),
      asOf: state.metricsAt,
      now,
      held:
        heldSince === undefined
          ? undefined
          : { since: heldSince, buffered: state.metricsSeries.samples - series.samples },
      hasLetGo,
      caughtUp: caught && now < caught.until ? caught.count : undefined,
    }
  }

  return {
    subscribe(listener) {
      const tell = (): void => {
        // What nobody sees is not drawn; what nobody may see any more goes at once.
        if (!sight.isHidden() || isOver(getState())) listener()
      }
      const stops = [
        subscribe(() => {
          remember(getState())
          tell()
        }),
        page.subscribe(tell),
        sight.subscribe(() => {
          const count = getState().metricsSeries.samples - (shown?.series.samples ?? Infinity)
          if (!sight.isHidden() && count > 0) caught = { count, until: page.now() + caughtUpForMs }
          tell()
        }),
      ]
      return () => {
        for (const stop of stops) stop()
      }
    },
    shownAt(pace) {
      const state = getState()
      remember(state)
      if (shown && sight.isHidden() && !isOver(state)) return shown
      const next = look(state, pace)
      if (!shown || !isSame(shown, next)) shown = next
      return shown
    },
  }
}
