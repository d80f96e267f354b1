import type { Text } from '../text/TextContext.tsx'
import type { ChartGap } from './chartGaps.ts'
import { formatAxisTime } from './formatAxisTime.ts'
import type { TimeSpan } from './timeRange.ts'

type ChartText = Text<'adminDashboard'>

const secondsBelowMs = 600_000

/** The time of day of `at`, with seconds only where a chart is so short that they say something. */
export const spanTime = (at: number, { from, to }: TimeSpan, { locale, timeZone }: ChartText): string =>
  formatAxisTime(at, to - from < secondsBelowMs, locale, timeZone)

/** Why there are no figures for a time. */
export function gapInWords(gap: ChartGap, span: TimeSpan, text: ChartText): string {
  const { labels } = text
  const why = labels.gapCause[gap.cause]
  const from = spanTime(gap.from, span, text)
  return gap.isOpen ? labels.chartSilentSince(from, why) : labels.chartSilence(from, spanTime(gap.to, span, text), why)
}

/** All gaps of a time: the one that lasts, and one that is over; more are counted. */
export function gapsInWords(gaps: readonly ChartGap[], span: TimeSpan, text: ChartText): string {
  const { labels, formatters } = text
  const over = gaps.filter(({ isOpen }) => !isOpen)
  const lasting = gaps.flatMap((gap) => (gap.isOpen ? gapInWords(gap, span, text) : []))
  const [only, second] = over
  if (!only) return lasting.join(' ')
  const total = over.reduce((sum, { from, to }) => sum + to - from, 0)
  const count = labels.chartSilences(over.length, formatters.number(over.length), formatters.duration(total))
  return [...lasting, second ? count : gapInWords(only, span, text)].join(' ')
}
