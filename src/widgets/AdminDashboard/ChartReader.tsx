import { useState, type FocusEvent, type KeyboardEvent, type PointerEvent, type ReactElement } from 'react'
import type { Text } from '../text/TextContext.tsx'
import { chartStops, sayStop, type ChartStop } from './chartStops.ts'
import { ChartTooltip } from './ChartTooltip.tsx'
import type { ChartView } from './chartView.ts'

interface ChartReaderProps {
  title: string
  view: ChartView
  say: (value: number) => string
  text: Text<'adminDashboard'>
}

/** The place of the stop nearest to `at`; a silence is near as far as it lasts. */
function nearest(stops: readonly ChartStop[], { gaps }: ChartView, at: number): number {
  const gap = gaps.find(({ from, to }) => at > from && at < to)
  const wanted = gap ? (gap.from + gap.to) / 2 : at
  return stops.reduce((best, stop, i) => {
    const isNearer = Math.abs(stop.at - wanted) < Math.abs((stops[best]?.at ?? Infinity) - wanted)
    return isNearer ? i : best
  }, 0)
}

// Time runs to the right in every language.
const moves: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowLeft: (place) => Math.max(place - 1, 0),
  ArrowDown: (place) => Math.max(place - 1, 0),
  ArrowRight: (place, last) => Math.min(place + 1, last),
  ArrowUp: (place, last) => Math.min(place + 1, last),
  PageDown: (place) => Math.max(place - 10, 0),
  PageUp: (place, last) => Math.min(place + 10, last),
  Home: () => 0,
  End: (_, last) => last,
}

/** Tells the points of a line one by one, under the pointer and by keyboard. */
export function ChartReader({ title, view, say, text }: ChartReaderProps): ReactElement {
  const [at, setAt] = useState<number>()
  // Not what the point says now: nobody wants each new figure read out.
  const [spoken, setSpoken] = useState('')
  const { span } = view
  const stops = chartStops(view, say, text)
  const last = stops.length - 1
  const place = at === undefined ? last : nearest(stops, view, at)
  const stop = at === undefined ? undefined : stops[place]
  const goTo = (next: ChartStop | undefined) => {
    setAt(next?.at)
    setSpoken(next ? sayStop(next, text) : '')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && at !== undefined) {
      event.stopPropagation()
      setAt(undefined)
    }
    const move = Object.hasOwn(moves, event.key) ? moves[event.key] : undefined
    if (!move) return
    event.preventDefault()
    goTo(stops[move(place, last)])
  }
  const onFocus = ({ currentTarget }: FocusEvent) => {
    if (currentTarget.matches(':focus-visible')) goTo(stops[last])
  }
  const onPointerMove = ({ currentTarget, clientX }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect()
    setAt(span.from + ((clientX - left) / width) * (span.to - span.from))
  }
  return (
    <div
      role="slider"
      aria-label={text.labels.chartReader(title)}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={place}
      aria-valuetext={spoken}
      tabIndex={0}
      data-part="reader"
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={() => setAt(undefined)}
      onPointerMove={onPointerMove}
      onPointerLeave={() => setAt(undefined)}
    >
      {stop && <ChartTooltip stop={stop} view={view} text={text} />}
    </div>
  )
}
