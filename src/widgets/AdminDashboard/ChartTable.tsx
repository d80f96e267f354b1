import type { ReactElement } from 'react'
import type { Text } from '../text/TextContext.tsx'
import type { ChartPoint } from './chartSeries.ts'

interface ChartTableProps {
  title: string
  points: readonly ChartPoint[]
  formatValue: (value: number) => string
  text: Text<'adminDashboard'>
}

/** The numbers of a chart, newest first. */
export function ChartTable({ title, points, formatValue, text }: ChartTableProps): ReactElement {
  const { labels, formatters } = text
  return (
    <details data-part="numbers">
      <summary>
        {labels.showTable} <span data-hidden="">{title}</span>
      </summary>
      <div role="region" aria-label={labels.numbersOf(title)} tabIndex={0} data-part="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{labels.time}</th>
              <th scope="col">{title}</th>
            </tr>
          </thead>
          <tbody>
            {points.toReversed().map(({ at, value, isPartial }) => (
              <tr key={at} data-partial={isPartial && ''}>
                <th scope="row">
                  {formatters.clockTime(at)}
                  {isPartial && <span data-part="so-far"> {labels.soFar}</span>}
                </th>
                <td>{value === undefined ? labels.notTold : formatValue(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
