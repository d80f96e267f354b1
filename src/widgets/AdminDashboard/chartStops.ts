import type { Text } from '../text/TextContext.tsx'
import type { ChartPoint } from './chartPoints.ts'
import type { ChartView } from './chartView.ts'
import { formatAxisTime } from './formatAxisTime.ts'
import { gapInWords } from './gapWords.ts'

/** One place on a line as text: a point, or a time without one. */
export interface ChartStop {
  /** Epoch milliseconds at which it stands. */
  at: number
  /** Absent where there is no figure. */
  value?: number
  /** The value, or why there is none. */
  said: string
  /** The time of the value; empty where what is said has its own. */
  when: string
  least?: string
  most?: string
  isPartial?: true
}

const minute = 60_000

type Say = (value: number) => string

function pointStop(point: ChartPoint, value: number, when: string, say: Say): ChartStop {
  const { at, least = value, most = value, isPartial } = point
  const stop = { at, value, said: say(value), when, ...(isPartial && { isPartial }) }
  return say(least) === say(most) ? stop : { ...stop, least: say(least), most: say(most) }
}

/** The points and silences of a chart as text, oldest first. */
export function chartStops(view: ChartView, say: Say, text: Text<'adminDashboard'>): readonly ChartStop[] {
  const { points, gaps, span, step } = view
  const { locale, timeZone } = text
  const isNoted = (at: number) => gaps.some(({ from, to }) => at >= from - step && at <= to)
  const told = points.flatMap((point): readonly ChartStop[] => {
    const when = formatAxisTime(point.at, step < minute, locale, timeZone)
    if (point.value !== undefined) return [pointStop(point, point.value, when, say)]
    return isNoted(point.at) ? [] : [{ at: point.at, said: text.labels.notTold, when }]
  })
  const silent = gaps.map((gap) => ({ at: (gap.from + gap.to) / 2, said: gapInWords(gap, span, text), when: '' }))
  return [...told, ...silent].toSorted((a, b) => a.at - b.at)
}

/** What is said of a stop in one breath. */
export function sayStop({ said, when, least, most, isPartial }: ChartStop, { labels }: Text<'adminDashboard'>): string {
  const parts = [when === '' ? said : labels.chartAt(said, when)]
  if (isPartial) parts.push(labels.soFar)
  if (least !== undefined && most !== undefined) parts.push(`(${labels.chartSpread(least, most)})`)
  return parts.join(' ')
}
