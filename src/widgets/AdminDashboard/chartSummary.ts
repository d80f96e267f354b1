import type { Text } from '../text/TextContext.tsx'
import type { ChartFrame, ChartView } from './chartView.ts'
import { reachedBy } from './chartView.ts'
import { spanTime } from './gapWords.ts'
import { rangeMs } from './timeRange.ts'

type ChartText = Text<'adminDashboard'>

/** How far back the figures of a range reach: all of it, but for its first moments. */
function reachOf({ range, series }: ChartFrame, { points, span, step }: ChartView): number {
  const reach = (series.edge?.at ?? span.to) - (points[0]?.at ?? span.to)
  return typeof range === 'string' && reach >= rangeMs[range] - 2 * step ? rangeMs[range] : reach
}

/** What a chart shows, in a sentence or two; when there were no figures is said once for all charts. */
export function chartSummary(
  frame: ChartFrame,
  view: ChartView,
  say: (value: number) => string,
  text: ChartText,
): string {
  const { labels, formatters } = text
  const { points, span, least, most } = view
  const newest = points.findLast(({ value }) => value !== undefined)?.last
  if (newest === undefined || least === undefined || most === undefined) return labels.chartNone
  const [low, high] = [say(least), say(most)]
  const isOver = typeof frame.range !== 'string' || view.gaps.some(({ isOpen }) => isOpen)
  if (isOver) {
    const [from, to] = [span.from, span.to].map((at) => spanTime(at, span, text)) as [string, string]
    return low === high ? labels.chartAlways(low, from, to) : labels.chartBetween(low, high, from, to)
  }
  const reached = reachedBy(newest, view.thresholds)
  const time = formatters.duration(reachOf(frame, view))
  const told = low === high ? labels.chartSteady(say(newest), time) : labels.chartSummary(say(newest), low, high, time)
  const now = points.length < 2 ? labels.chartNow(say(newest)) : told
  return reached ? `${now} ${labels.chartReached(say(reached.value))}` : now
}
