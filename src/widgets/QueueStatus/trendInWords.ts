import type { Formatters } from '../text/createFormatters.ts'
import type { QueueStatusLabels } from './queueStatusLabels.ts'
import type { WaitingTrend } from './waitingTrend.ts'

/** Says where the number of waiting jobs goes, and how fast. */
export function trendInWords(
  trend: WaitingTrend,
  labels: QueueStatusLabels,
  { number, duration }: Pick<Formatters, 'number' | 'duration'>,
): string {
  if (trend.direction === 'steady') return labels.steady
  if (trend.direction === 'draining') return labels.draining(duration(trend.emptyInMs))
  const { perMinute } = trend
  return perMinute >= 1
    ? labels.growingPerMinute(number(Math.round(perMinute)))
    : labels.growingPerHour(number(Math.max(1, Math.round(perMinute * 60))))
}
