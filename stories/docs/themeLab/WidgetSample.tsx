import { memo } from 'react'
import { job } from '../../../mocks/build/job.ts'
import { notification } from '../../../mocks/build/notification.ts'
import { T0 } from '../../../mocks/epoch.ts'
import { queues } from '../../../mocks/build/queues.ts'
import { AdminDashboardView } from '../../../src/widgets/AdminDashboard/AdminDashboardView.tsx'
import { ConnectionBadgeView } from '../../../src/widgets/ConnectionBadge/ConnectionBadgeView.tsx'
import { NotificationCenterView } from '../../../src/widgets/NotificationCenter/NotificationCenterView.tsx'
import { QueueStatusView } from '../../../src/widgets/QueueStatus/QueueStatusView.tsx'
import { RealTimeProgressView } from '../../../src/widgets/RealTimeProgress/RealTimeProgressView.tsx'
import { minute, silentBetween, upTo } from '../../admin/adminLook.ts'

const jobs = [
  job({ step: 'Extracting the text', estimatedTime: 95 }),
  job({ jobId: 'scan', name: 'Scan 12.pdf', status: 'failed', error: 'The file is encrypted and needs a password.' }),
  job({ jobId: 'offer', name: 'Offer.pdf', status: 'completed', resultUrl: '/results/offer' }),
  job({ jobId: 'plan', name: 'Floor plan.pdf', status: 'retrying', attempt: 2, maxAttempts: 3 }),
]
const news = [notification.failed({ at: T0 - 60_000 }), notification.completed({ jobId: 'offer', name: 'Offer.pdf' })]
// One minute: the tables behind the lines grow with what the lines show.
const badMinute = upTo(31)
const figures = { ...badMinute, series: silentBetween(badMinute.series, 0, T0 + 30 * minute) }
const ignore = (): void => undefined

export interface WidgetSampleProps {
  /** Tells the widgets of two samples on one page apart. */
  name: string
}

/** Every widget once, each where it shows most of its colours; drawn once, since a theme is the stylesheet's business. */
export const WidgetSample = memo(function WidgetSample({ name }: WidgetSampleProps) {
  return (
    <div className="lab-sample">
      <div className="lab-row">
        <ConnectionBadgeView connection={{ status: 'connected', via: 'websocket', synced: true }} />
        <ConnectionBadgeView connection={{ status: 'disconnected', reason: 'exhausted' }} onRetry={ignore} />
      </div>
      <div className="lab-panel-room">
        <NotificationCenterView open notifications={news} now={T0} align="start" />
      </div>
      {jobs.map((one) => (
        <RealTimeProgressView key={one.jobId} job={one} />
      ))}
      <QueueStatusView aria-label={`Queues, ${name}`} queues={queues()} />
      <AdminDashboardView aria-label={`System, ${name}`} access="allowed" {...figures} onPaceChange={ignore} />
    </div>
  )
})
