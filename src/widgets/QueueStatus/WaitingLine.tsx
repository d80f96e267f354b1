import type { ReactElement } from 'react'
import type { Queues } from '../../protocol/queueStatus.ts'
import type { Formatters } from '../text/createFormatters.ts'
import { totalJobs } from './queueLoad.ts'
import type { QueueStatusLabels } from './queueStatusLabels.ts'
import { waitingTrend } from './waitingTrend.ts'

interface WaitingLineProps {
  queues: Queues
  /** Jobs per minute by which more wait. */
  perMinute: number | undefined
  labels: QueueStatusLabels
  formatters: Formatters
}

/** How many jobs wait in all, and whether they grow more or fewer; nothing where nobody told. */
export function WaitingLine({ queues, perMinute, labels, formatters }: WaitingLineProps): ReactElement | null {
  const { waiting } = totalJobs(queues)
  if (waiting === undefined) return null
  const trend = waitingTrend(queues, perMinute)
  return (
    <p data-part="waiting-line">
      <span>{labels.waiting}</span>
      <span data-part="waiting-total">{labels.waitingTotal(waiting, formatters.number(waiting))}</span>
      {trend && (
        <span data-part="trend" data-trend={trend.direction}>
          {trendInWords(trend, labels, formatters)}
        </span>
      )}
    </p>
  )
}

function trendInWords(
  trend: NonNullable<ReturnType<typeof waitingTrend>>,
  labels: QueueStatusLabels,
  { number, duration }: Formatters,
): string {
  if (trend.direction === 'steady') return labels.steady
  if (trend.direction === 'draining') return labels.draining(duration(trend.emptyInMs))
  const { perMinute } = trend
  return perMinute >= 1
    ? labels.growingPerMinute(number(Math.round(perMinute)))
    : labels.growingPerHour(number(Math.max(1, Math.round(perMinute * 60))))
}
