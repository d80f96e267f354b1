import type { ReactElement } from 'react'
import type { ChartView } from './chartView.ts'

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(3)}%`

/** What lies under a line: the times without figures, and the thresholds. */
export function ChartMarks({ view, say }: { view: ChartView; say: (value: number) => string }): ReactElement {
  const { gaps, thresholds, span, ticks } = view
  const width = span.to - span.from || 1
  return (
    <svg data-part="marks" aria-hidden="true" width="100%" height="100%">
      {gaps.map(({ from, to, cause }) => (
        <rect
          key={from}
          data-part="gap"
          data-cause={cause}
          x={percent(from - span.from, width)}
          width={percent(to - from, width)}
          height="100%"
        />
      ))}
      {thresholds.map(({ value, level }) => {
        const y = percent(ticks[2] - value, ticks[2])
        return (
          <g key={level} data-part="threshold" data-level={level}>
            <line x1="0" x2="100%" y1={y} y2={y} />
            <text x="100%" y={y} dx="4" dy="4">
              {say(value)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
