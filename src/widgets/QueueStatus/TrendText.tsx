import type { ReactElement } from 'react'
import type { Queues } from '../../protocol/queueStatus.ts'
import type { Formatters } from '../text/createFormatters.ts'
import type { QueueStatusLabels } from './queueStatusLabels.ts'
import { trendInWords } from './trendInWords.ts'
import { waitingTrend } from './waitingTrend.ts'

interface TrendTextProps {
  queues: Queues
  /** Jobs per minute by which more wait. */
  perMinute: number | undefined
  labels: QueueStatusLabels
  formatters: Formatters
}

/** Whether more or fewer jobs wait from minute to minute; nothing where that is not known, or nothing waits. */
export function TrendText({ queues, perMinute, labels, formatters }: TrendTextProps): ReactElement | null {
  const trend = waitingTrend(queues, perMinute)
  if (trend === undefined) return null
  return (
    <span data-part="trend" data-trend={trend.direction}>
      {trendInWords(trend, labels, formatters)}
    </span>
  )
}
