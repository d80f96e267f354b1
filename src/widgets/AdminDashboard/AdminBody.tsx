import type { ReactElement } from 'react'
import type { Freshness } from '../../protocol/job.ts'
import type { MetricsSeries } from '../../protocol/metricsSeries.ts'
import type { AdminAccess } from '../../protocol/session.ts'
import type { MetricsSample } from '../../protocol/systemMetrics.ts'
import { HourglassIcon } from '../icons/HourglassIcon.tsx'
import { LockIcon } from '../icons/LockIcon.tsx'
import { QueueIcon } from '../icons/QueueIcon.tsx'
import { QueueStatusView } from '../QueueStatus/QueueStatusView.tsx'
import type { Text } from '../text/TextContext.tsx'
import { AdminCharts } from './AdminCharts.tsx'
import { AdminNote } from './AdminNote.tsx'
import { AdminTiles } from './AdminTiles.tsx'
import { ErrorGroups } from './ErrorGroups.tsx'
import { WorkersTable } from './WorkersTable.tsx'

/** Whether this person may see the figures; `lost` where they could a moment ago and no longer can. */
export type ShownAccess = AdminAccess | 'lost'

interface AdminBodyProps {
  access: ShownAccess
  latest: MetricsSample | undefined
  series: MetricsSeries
  freshness: Freshness
  text: Text<'adminDashboard'>
}

/** The figures, or why there are none. */
export function AdminBody({ access, latest, series, freshness, text }: AdminBodyProps): ReactElement {
  const { labels } = text
  if (access === 'lost') return <AdminNote icon={LockIcon} title={labels.lost} explained={labels.lostExplained} />
  if (access === 'forbidden')
    return <AdminNote icon={LockIcon} title={labels.forbidden} explained={labels.forbiddenExplained} />
  if (access !== 'allowed')
    return <AdminNote icon={HourglassIcon} title={labels.checking} explained={labels.checkingExplained} />
  if (!latest) return <AdminNote icon={QueueIcon} title={labels.noFigures} explained={labels.noFiguresExplained} />
  const { timestamp, workers, queues, errors } = latest
  return (
    <>
      <AdminTiles sample={latest} text={text} />
      <AdminCharts series={series} />
      <div data-part="halves">
        <WorkersTable workers={workers} timestamp={timestamp} text={text} />
        <QueueStatusView queues={queues} freshness={freshness} />
      </div>
      {errors && <ErrorGroups errors={errors} timestamp={timestamp} text={text} />}
    </>
  )
}
