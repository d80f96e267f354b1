'use client'
import type { ComponentPropsWithRef, ReactElement } from 'react'
import type { Freshness } from '../../protocol/job.ts'
import { emptySeries, type MetricsSeries } from '../../protocol/metricsSeries.ts'
import type { MetricsSample } from '../../protocol/systemMetrics.ts'
import { useText } from '../text/TextContext.tsx'
import { AdminBody, type ShownAccess } from './AdminBody.tsx'
import { adminDashboardLabels } from './adminDashboardLabels.ts'
import type { AdminQueueProps, AdminVariant } from './AdminFigures.tsx'
import { AdminHead } from './AdminHead.tsx'
import type { OnDrillDown } from './drillTarget.ts'
import type { AdminExport } from './ExportControl.tsx'
import { emptyRecall, type AdminRecall } from './foldRecall.ts'
import type { GhostActions } from './ghostActions.ts'
import { livePace, type Held, type Pace } from './pace.ts'
import { shownFigures } from './shownFigures.ts'
import { defaultThresholds, type FigureThresholds } from './tileLevel.ts'
import { spanOfRange, type TimeRange } from './timeRange.ts'
import { useChosen } from './useChosen.ts'

export interface AdminDashboardViewProps extends Omit<ComponentPropsWithRef<'div'>, 'children'>, GhostActions {
  /** Whether this person may see the figures; only `allowed` shows any. */
  access: ShownAccess
  /** The newest sample; absent until there is one. */
  latest?: MetricsSample
  /** The figures over time, as the store keeps them; none by default. */
  series?: MetricsSeries
  /** What earlier samples told: workers that are gone, and how errors grew. */
  recall?: AdminRecall
  /** How far the figures can be trusted; `live` by default. */
  freshness?: Freshness
  /** Epoch milliseconds, page clock, at which the figures stood; said where they are not live. */
  asOf?: number
  /** Epoch milliseconds, the page clock. */
  now?: number
  /** Epoch milliseconds on the server's clock at which the charts end; the time of the newest sample by default. */
  until?: number
  /** The time the charts show, where the app keeps it; the widget does without. */
  range?: TimeRange
  /** The time the charts show at first; an hour by default. */
  defaultRange?: TimeRange
  onRangeChange?: (range: TimeRange) => void
  /** How the figures follow the server; with each sample by default. */
  pace?: Pace
  /** Set while the figures are held still. */
  held?: Held
  /** Samples that came while nobody looked; said while it is set. */
  caughtUp?: number
  /** Called when the person asks for another pace; without it there is no such control. */
  onPaceChange?: (pace: Pace) => void
  /** From which values on a figure needs attention; error rates of 0.05 and 0.2 by default. */
  thresholds?: FigureThresholds
  /** Given to the queues inside. */
  queueProps?: AdminQueueProps
  /** Called with what the person wants to know more about; without it nothing looks as if it could be pressed. */
  onDrillDown?: OnDrillDown
  /** Takes what is exported; without it the browser saves it as a file. */
  onExport?: (given: AdminExport) => void
  /** `wall` is for a screen that is looked at from afar: no controls, nothing to scroll. */
  variant?: AdminVariant
}

function splitProps(props: AdminDashboardViewProps) {
  const { access, latest, series = emptySeries, recall = emptyRecall, freshness = 'live', asOf, now, ...others } = props
  const { until = latest?.timestamp ?? 0, range, defaultRange = '1h', onRangeChange, ...more } = others
  const { pace = livePace, held, caughtUp, onPaceChange, thresholds = defaultThresholds, ...acts } = more
  const { queueProps, onDrillDown, onExport, variant = 'page', onRetryJob, requests, onDismissRequest, ...rest } = acts
  return {
    rest,
    figures: { access, latest, series, recall, freshness, until, thresholds, queueProps, onDrillDown, variant },
    ghostActions: { onRetryJob, requests, onDismissRequest },
    head: { freshness, asOf, now, pace, held, caughtUp, onPaceChange, onExport },
    ranges: { range, defaultRange, onRangeChange },
  }
}

/** Shows administrators how the system is doing: key figures, their history, workers, queues and errors. */
export function AdminDashboardView(props: AdminDashboardViewProps): ReactElement {
  const { rest, figures, ghostActions, head, ranges } = splitProps(props)
  const text = useText('adminDashboard', adminDashboardLabels)
  const [range, setRange] = useChosen(ranges.range, ranges.defaultRange, ranges.onRangeChange)
  const { access, latest, series, until, variant } = figures
  const shownNow =
    access === 'allowed' && latest ? () => shownFigures(latest, series, spanOfRange(range, until)) : undefined
  return (
    <div
      role="region"
      aria-label={text.labels.title}
      {...rest}
      data-tt="AdminDashboard"
      data-access={access}
      data-freshness={figures.freshness}
      data-paused={head.pace.paused ? '' : undefined}
      data-variant={variant}
    >
      <AdminHead {...head} shownNow={shownNow} isWall={variant === 'wall'} text={text} />
      <AdminBody {...figures} {...{ range, ghostActions, text }} onRangeChange={setRange} />
    </div>
  )
}
