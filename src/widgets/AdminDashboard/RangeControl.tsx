import { useId, type ReactElement } from 'react'
import type { Text } from '../text/TextContext.tsx'
import { CustomRange } from './CustomRange.tsx'
import { rangeMs, rangeNames, spanOfRange, type TimeRange } from './timeRange.ts'

interface RangeControlProps {
  range: TimeRange
  onRangeChange: (range: TimeRange) => void
  /** Epoch milliseconds on the server's clock: now. */
  until: number
  text: Text<'adminDashboard'>
}

const minute = 60_000

/** How far back the charts go. */
export function RangeControl({ range, onRangeChange, until, text }: RangeControlProps): ReactElement {
  const { labels, formatters } = text
  const name = useId()
  const option = (key: string, words: string, isChosen: boolean, choose: () => void) => (
    <label key={key} data-part="range" data-range={key}>
      <input type="radio" name={name} checked={isChosen} onChange={choose} />
      <span>{words}</span>
    </label>
  )
  const beginCustom = () => {
    const { from, to } = spanOfRange(range, until)
    onRangeChange({ from: from - (from % minute), to: to - (to % minute) })
  }
  const isCustom = typeof range !== 'string'
  return (
    <div data-part="range-control">
      <div role="radiogroup" aria-label={labels.range} data-part="ranges">
        {rangeNames.map((each) =>
          option(each, formatters.duration(rangeMs[each]), range === each, () => onRangeChange(each)),
        )}
        {option('custom', labels.customRange, isCustom, beginCustom)}
      </div>
      {isCustom && <CustomRange span={range} until={until} onSpanChange={onRangeChange} text={text} />}
    </div>
  )
}
