'use client'
import type { ComponentPropsWithRef, ReactElement } from 'react'
import type { Freshness } from '../../protocol/job.ts'
import { emptySeries, type MetricsSeries } from '../../protocol/metricsSeries.ts'
import type { MetricsSample } from '../../protocol/systemMetrics.ts'
import { FreshnessNote } from '../QueueStatus/FreshnessNote.tsx'
import { useText } from '../text/TextContext.tsx'
import { AdminBody, type ShownAccess } from './AdminBody.tsx'
import { adminDashboardLabels } from './adminDashboardLabels.ts'
import { PauseControl, type Paused } from './PauseControl.tsx'

export interface AdminDashboardViewProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** Whether this person may see the figures; only `allowed` shows any. */
  access: ShownAccess
  /** The newest sample; absent until there is one. */
  latest?: MetricsSample
  /** The figures over time, as the store keeps them; none by default. */
  series?: MetricsSeries
  /** How far the figures can be trusted; `live` by default. */
  freshness?: Freshness
  /** Epoch milliseconds, page clock, at which the figures stood; said where they are not live. */
  asOf?: number
  /** Epoch milliseconds, the page clock. */
  now?: number
  /** Set while the figures are held still; absent while they follow the server. */
  paused?: Paused
  /** Called when the person asks to hold the figures still or to let them go on; without it there is no such button. */
  onPausedChange?: (paused: boolean) => void
}

/** Milliseconds from which on how long ago says more than the time alone. */
const agoFromMs = 60_000

/** Shows administrators how the system is doing: key figures, their history, workers, queues and errors. */
export function AdminDashboardView(props: AdminDashboardViewProps): ReactElement {
  const { access, latest, series = emptySeries, freshness = 'live', asOf, now, paused, onPausedChange, ...rest } = props
  const text = useText('adminDashboard', adminDashboardLabels)
  const { labels, formatters } = text
  // Of a moment ago it would say “now”, beside a time that is over.
  const isPast = asOf !== undefined && now !== undefined && now - asOf >= agoFromMs
  const ago = isPast ? formatters.relativeTime(asOf, now) : undefined
  return (
    <div
      role="region"
      aria-label={labels.title}
      {...rest}
      data-tt="AdminDashboard"
      data-access={access}
      data-freshness={freshness}
      data-paused={paused && ''}
    >
      <div data-part="head">
        <h2 data-part="title">{labels.title}</h2>
        {access === 'allowed' && latest && (
          <div data-part="controls">
            <FreshnessNote
              freshness={freshness}
              time={asOf === undefined ? undefined : formatters.clockTime(asOf)}
              words={{ ...labels, asOf: (why, time) => labels.asOf(why, time, ago) }}
            />
            <PauseControl paused={paused} onPausedChange={onPausedChange} text={text} />
          </div>
        )}
      </div>
      <AdminBody access={access} latest={latest} series={series} freshness={freshness} text={text} />
    </div>
  )
}
