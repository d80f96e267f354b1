'use client'
import type { ComponentPropsWithRef, ReactElement } from 'react'
import type { Freshness } from '../../protocol/job.ts'
import type { AdminAccess } from '../../protocol/session.ts'
import type { MetricsSample } from '../../protocol/systemMetrics.ts'
import { HourglassIcon } from '../icons/HourglassIcon.tsx'
import { LockIcon } from '../icons/LockIcon.tsx'
import { QueueIcon } from '../icons/QueueIcon.tsx'
import { FreshnessNote } from '../QueueStatus/FreshnessNote.tsx'
import { QueueStatusView } from '../QueueStatus/QueueStatusView.tsx'
import { useText, type Text } from '../text/TextContext.tsx'
import { AdminCharts } from './AdminCharts.tsx'
import { adminDashboardLabels } from './adminDashboardLabels.ts'
import { AdminNote } from './AdminNote.tsx'
import { AdminTiles } from './AdminTiles.tsx'
import { WorkersTable } from './WorkersTable.tsx'

export interface AdminDashboardViewProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** Whether this person may see the figures; only `allowed` shows any. */
  access: AdminAccess
  /** The newest sample; absent until there is one. */
  latest?: MetricsSample
  /** Samples for the charts, oldest first. */
  history: readonly MetricsSample[]
  /** How far the figures can be trusted; `live` by default. */
  freshness?: Freshness
  /** Epoch milliseconds, page clock, at which the figures stood; said where they are not live. */
  asOf?: number
  /** Epoch milliseconds, the page clock. */
  now?: number
}

/** Milliseconds from which on how long ago says more than the time alone. */
const agoFromMs = 60_000

interface BodyProps {
  access: AdminAccess
  latest: MetricsSample | undefined
  history: readonly MetricsSample[]
  freshness: Freshness
  text: Text<'adminDashboard'>
}

function Body({ access, latest, history, freshness, text }: BodyProps) {
  const { labels } = text
  if (access === 'forbidden')
    return <AdminNote icon={LockIcon} title={labels.forbidden} explained={labels.forbiddenExplained} />
  if (access !== 'allowed')
    return <AdminNote icon={HourglassIcon} title={labels.checking} explained={labels.checkingExplained} />
  if (!latest) return <AdminNote icon={QueueIcon} title={labels.noFigures} explained={labels.noFiguresExplained} />
  return (
    <>
      <AdminTiles sample={latest} text={text} />
      <AdminCharts history={history} />
      <div data-part="halves">
        <WorkersTable workers={latest.workers} timestamp={latest.timestamp} text={text} />
        <QueueStatusView queues={latest.queues} freshness={freshness} />
      </div>
    </>
  )
}

/** Shows administrators how the system is doing: key figures, their history, workers and queues. */
export function AdminDashboardView(props: AdminDashboardViewProps): ReactElement {
  const { access, latest, history, freshness = 'live', asOf, now, ...rest } = props
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
    >
      <div data-part="head">
        <h2 data-part="title">{labels.title}</h2>
        {access === 'allowed' && latest && (
          <FreshnessNote
            freshness={freshness}
            time={asOf === undefined ? undefined : formatters.clockTime(asOf)}
            words={{ ...labels, asOf: (time) => labels.asOf(time, ago) }}
          />
        )}
      </div>
      <Body access={access} latest={latest} history={history} freshness={freshness} text={text} />
    </div>
  )
}
