import type { ReactElement } from 'react'
import type { Text } from '../text/TextContext.tsx'
import type { ChartStop } from './chartStops.ts'
import type { ChartView } from './chartView.ts'

interface ChartTooltipProps {
  stop: ChartStop
  view: ChartView
  text: Text<'adminDashboard'>
}

/** One place of a line, marked and told. */
export function ChartTooltip({ stop, view, text: { labels } }: ChartTooltipProps): ReactElement {
  const { span, ticks } = view
  const x = Math.min(100, Math.max(0, (100 * (stop.at - span.from)) / (span.to - span.from || 1)))
  const { value, said, when, least, most, isPartial } = stop
  return (
    <>
      <svg data-part="cursor" aria-hidden="true" width="100%" height="100%">
        <line x1={`${x}%`} x2={`${x}%`} y1="0" y2="100%" />
        {value !== undefined && <circle cx={`${x}%`} cy={`${100 - (100 * value) / ticks[2]}%`} r={3.5} />}
      </svg>
      {/* As far to its own left as it is along the line, so that it stays within the chart. */}
      <div data-part="tooltip" style={{ insetInlineStart: `${x}%`, transform: `translateX(-${x}%)` }}>
        <span data-part="told" dir="auto">
          {value === undefined ? said : <strong>{said}</strong>}
        </span>{' '}
        {when} {isPartial && labels.soFar}
        {least !== undefined && most !== undefined && (
          <span data-part="spread" dir="auto">
            {labels.chartSpread(least, most)}
          </span>
        )}
      </div>
    </>
  )
}
