import type { Text } from '../text/TextContext.tsx'
import type { FigureDelta } from './figureDelta.ts'
import type { TileKind } from './tileKinds.ts'

// A change below that is no news.
const leastFraction = 0.02
const leastPoints = 0.1
const leastDifference = 0.5

interface Change {
  /** What it says of how much, without a sign. */
  amount: string
  isNews: boolean
}

function changeOf({ value, before }: FigureDelta, { name, delta }: TileKind, text: Text<'adminDashboard'>): Change {
  const { labels, formatters } = text
  const { number, percent } = formatters
  const difference = Math.abs(value - before)
  if (delta === 'points') {
    const points = name === 'errorRate' ? difference * 100 : difference
    const rounded = Number(points.toFixed(points < 10 ? 1 : 0))
    return { amount: labels.points(rounded, number(rounded, 1)), isNews: points >= leastPoints }
  }
  if (delta === 'fraction') {
    const fraction = difference / Math.abs(before)
    return { amount: percent(fraction * 100), isNews: fraction >= leastFraction }
  }
  return { amount: number(difference, 1), isNews: difference >= leastDifference }
}

/** A figure against the time before, as "12% above the 15 min before", or in brief "12% above". */
export function deltaInWords(
  delta: FigureDelta,
  kind: TileKind,
  text: Text<'adminDashboard'>,
  isBrief = false,
): string {
  const { labels, formatters } = text
  const { value, before, overMs } = delta
  const span = isBrief ? undefined : formatters.duration(overMs)
  // Counted anew since the server was started again.
  if (kind.delta === 'added') return labels.added(formatters.number(value < before ? value : value - before), span)
  if (before === 0 && value > 0 && kind.delta === 'fraction') return labels.noneBefore(span)
  const { amount, isNews } = changeOf(delta, kind, text)
  if (!isNews || value === before) return labels.asBefore(span)
  return value > before ? labels.above(amount, span) : labels.below(amount, span)
}
