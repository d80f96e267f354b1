import type { ReactElement } from 'react'
import type { Freshness } from '../../protocol/job.ts'
import type { MetricsSeries } from '../../protocol/metricsSeries.ts'
import type { MetricsSample } from '../../protocol/systemMetrics.ts'
import { QueueStatusView, type QueueStatusViewProps } from '../QueueStatus/QueueStatusView.tsx'
import type { Text } from '../text/TextContext.tsx'
import { AdminCharts } from './AdminCharts.tsx'
import { AdminTiles } from './AdminTiles.tsx'
import type { OnDrillDown } from './drillTarget.ts'
import { ErrorGroups } from './ErrorGroups.tsx'
import type { AdminRecall } from './foldRecall.ts'
import type { GhostActions } from './ghostActions.ts'
import { GhostAlert } from './GhostAlert.tsx'
import type { FigureThresholds } from './tileLevel.ts'
import { spanOfRange, type TimeRange } from './timeRange.ts'
import { WorkersTable } from './WorkersTable.tsx'
import { workersSummary } from './workerRows.ts'

/** `page` is for reading and acting, `wall` for a screen that is looked at from afar. */
export type AdminVariant = 'page' | 'wall'

/** Props of the queues inside the dashboard, but for the queues themselves. */
export type AdminQueueProps = Partial<Omit<QueueStatusViewProps, 'queues' | 'freshness' | 'asOf'>>

export interface AdminFiguresProps {
  latest: MetricsSample
  series: MetricsSeries
  /** Epoch milliseconds on the server's clock at which the charts end. */
  until: number
  range: TimeRange
  onRangeChange: (range: TimeRange) => void
  freshness: Freshness
  recall: AdminRecall
  thresholds: FigureThresholds
  ghostActions: GhostActions
  queueProps: AdminQueueProps | undefined
  onDrillDown: OnDrillDown | undefined
  variant: AdminVariant
  text: Text<'adminDashboard'>
}

function Queues({ latest, freshness, queueProps, onDrillDown }: AdminFiguresProps) {
  return (
    <QueueStatusView
      {...(onDrillDown && { onSelectQueue: (queue: string) => onDrillDown({ kind: 'queue', queue }) })}
      {...queueProps}
      queues={latest.queues}
      freshness={freshness}
    />
  )
}

function Tiles({ latest, series, until, range, thresholds, onDrillDown, variant, text }: AdminFiguresProps) {
  const span = spanOfRange(range, until)
  return (
    <AdminTiles {...{ series, thresholds, span, onDrillDown, text }} sample={latest} isBrief={variant === 'wall'} />
  )
}

function Alerts({ latest, ghostActions, onDrillDown, text }: AdminFiguresProps) {
  const { workers = [], timestamp } = latest
  return <GhostAlert {...ghostActions} {...{ workers, timestamp, onDrillDown, text }} />
}

/** All that is told of the system, for a screen that is looked at from afar: nothing to press, nothing to scroll. */
function WallFigures(props: AdminFiguresProps): ReactElement {
  const { latest, series, until, range, thresholds, text } = props
  const { workers, timestamp } = latest
  return (
    <>
      <Alerts {...props} ghostActions={{}} onDrillDown={undefined} />
      <Tiles {...props} onDrillDown={undefined} />
      <div data-part="halves">
        <AdminCharts {...{ series, until, range, thresholds }} isWall />
        <Queues {...props} queueProps={{ ...props.queueProps, variant: 'wall' }} onDrillDown={undefined} />
      </div>
      {workers && workers.length > 0 && (
        <p data-part="worker-summary">{workersSummary({ workers, timestamp }, text)}</p>
      )}
    </>
  )
}

/** All that is told of the system: alerts, key figures, charts, workers, queues and errors. */
export function AdminFigures(props: AdminFiguresProps): ReactElement {
  if (props.variant === 'wall') return <WallFigures {...props} />
  const { latest, series, until, range, onRangeChange, thresholds, recall, onDrillDown, text } = props
  const { timestamp, workers, errors } = latest
  return (
    <>
      <Alerts {...props} />
      <Tiles {...props} />
      <AdminCharts {...{ series, until, range, onRangeChange, thresholds }} />
      <div data-part="halves">
        <WorkersTable {...{ workers, timestamp, onDrillDown, text }} gone={recall.gone} />
        <Queues {...props} />
      </div>
      {errors && <ErrorGroups {...{ errors, timestamp, recall, onDrillDown, text }} />}
    </>
  )
}
