import { useState, type ReactElement } from 'react'
import type { Text } from '../text/TextContext.tsx'
import { useIsClient } from '../useIsClient.ts'
import { chartStops, type ChartStop } from './chartStops.ts'
import type { ChartView } from './chartView.ts'

interface ChartTableProps {
  title: string
  view: ChartView
  say: (value: number) => string
  text: Text<'adminDashboard'>
}

function StopRow({ stop, withSpread, soFar }: { stop: ChartStop; withSpread: boolean; soFar: string }) {
  const { value, said, when, least, most, isPartial } = stop
  if (value === undefined && when === '')
    return (
      <tr data-gap="">
        <td colSpan={withSpread ? 4 : 2}>{said}</td>
      </tr>
    )
  return (
    <tr data-partial={isPartial && ''}>
      <th scope="row">
        {when}
        {isPartial && <span data-part="so-far"> {soFar}</span>}
      </th>
      <td>{said}</td>
      {withSpread && <td>{least ?? said}</td>}
      {withSpread && <td>{most ?? said}</td>}
    </tr>
  )
}

function Rows({ title, view, say, text }: ChartTableProps) {
  const { labels } = text
  const stops = chartStops(view, say, text)
  // A point that stands for several values says all of them: a peak must not vanish in its mean.
  const withSpread = stops.some(({ least }) => least !== undefined)
  return (
    <div role="region" aria-label={labels.numbersOf(title)} tabIndex={0} data-part="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{labels.time}</th>
            <th scope="col">{withSpread ? labels.average : title}</th>
            {withSpread && <th scope="col">{labels.least}</th>}
            {withSpread && <th scope="col">{labels.most}</th>}
          </tr>
        </thead>
        <tbody>
          {stops.toReversed().map((stop) => (
            <StopRow key={stop.at} stop={stop} withSpread={withSpread} soFar={labels.soFar} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The numbers of a chart, newest first: all of them in a server's markup, and while it is open. */
export function ChartTable(props: ChartTableProps): ReactElement {
  const { title, text } = props
  const isClient = useIsClient()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details data-part="numbers" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        {text.labels.showTable} <span data-hidden="">{title}</span>
      </summary>
      {(isOpen || !isClient) && <Rows {...props} />}
    </details>
  )
}
