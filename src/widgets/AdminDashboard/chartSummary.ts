import type { Text } from '../text/TextContext.tsx'
import type { ChartGap } from './chartGaps.ts'
import type { ChartFrame, ChartView } from './chartView.ts'
import { reachedBy } from './chartView.ts'
import { formatAxisTime } from './formatAxisTime.ts'
import { rangeMs } from './timeRange.ts'

type ChartText = Text<'adminDashboard'>

const secondsBelowMs = 600_000

/** The time of day of `at`, with seconds only where a chart is so short that they say something. */
export const chartTime = (at: number, { span }: ChartView, { locale, timeZone }: ChartText): string =>
  formatAxisTime(at, span.to - span.from < secondsBelowMs, locale, timeZone)

/** Why there are no figures for a time. */
export function gapInWords(gap: ChartGap, view: ChartView, text: ChartText): string {
  const { labels } = text
  const why = labels.gapCause[gap.cause]
  const from = chartTime(gap.from, view, text)
  return gap.isOpen ? labels.chartSilentSince(from, why) : labels.chartSilence(from, chartTime(gap.to, view, text), why)
}

function gapsInWords(view: ChartView, text: ChartText): readonly string[] {
  const { labels, formatters } = text
  const [only, second] = view.gaps
  if (!only) return []
  if (!second) return [gapInWords(only, view, text)]
  const total = view.gaps.reduce((sum, { from, to }) => sum + to - from, 0)
  return [labels.chartSilences(view.gaps.length, formatters.number(view.gaps.length), formatters.duration(total))]
}

/** How far back the figures of a range reach: all of it, but for its first moments. */
function reachOf({ range, series }: ChartFrame, { points, span, step }: ChartView): number {
  const reach = (series.edge?.at ?? span.to) - (points[0]?.at ?? span.to)
  return typeof range === 'string' && reach >= rangeMs[range] - 2 * step ? rangeMs[range] : reach
}

/** What a chart shows, in a sentence or two. */
export function chartSummary(
  frame: ChartFrame,
  view: ChartView,
  say: (value: number) => string,
  text: ChartText,
): string {
  const { labels, formatters } = text
  const { points, span, least, most } = view
  const newest = points.findLast(({ value }) => value !== undefined)?.last
  if (newest === undefined || least === undefined || most === undefined)
    return [labels.chartNone, ...gapsInWords(view, text)].join(' ')
  const [low, high] = [say(least), say(most)]
  const isOver = typeof frame.range !== 'string' || view.gaps.some(({ isOpen }) => isOpen)
  if (isOver) {
    const [from, to] = [span.from, span.to].map((at) => chartTime(at, view, text)) as [string, string]
    const first = low === high ? labels.chartAlways(low, from, to) : labels.chartBetween(low, high, from, to)
    return [first, ...gapsInWords(view, text)].join(' ')
  }
  const reached = reachedBy(newest, view.thresholds)
  const time = formatters.duration(reachOf(frame, view))
  const told = low === high ? labels.chartSteady(say(newest), time) : labels.chartSummary(say(newest), low, high, time)
  return [
    points.length < 2 ? labels.chartNow(say(newest)) : told,
    ...(reached ? [labels.chartReached(say(reached.value))] : []),
    ...gapsInWords(view, text),
  ].join(' ')
}
