import { useId, useState, type ReactElement } from 'react'
import type { Text } from '../text/TextContext.tsx'
import { clockInput, customSpan } from './customSpan.ts'
import type { TimeSpan } from './timeRange.ts'

interface CustomRangeProps {
  span: TimeSpan
  /** Epoch milliseconds on the server's clock: now. */
  until: number
  onSpanChange: (span: TimeSpan) => void
  text: Text<'adminDashboard'>
}

/** Two times of the last day; each change that makes sense is shown at once. */
export function CustomRange({ span, until, onSpanChange, text }: CustomRangeProps): ReactElement {
  const { labels, timeZone } = text
  const problemId = useId()
  const [clocks, setClocks] = useState({ from: clockInput(span.from, timeZone), to: clockInput(span.to, timeZone) })
  const chosen = customSpan(clocks.from, clocks.to, until, timeZone)
  const problem = typeof chosen === 'string' ? chosen : undefined
  const words = { missing: labels.rangeMissing, empty: labels.rangeEmpty, tooOld: labels.rangeTooOld }
  const change = (changed: Partial<typeof clocks>) => {
    const next = { ...clocks, ...changed }
    setClocks(next)
    const nextSpan = customSpan(next.from, next.to, until, timeZone)
    if (typeof nextSpan !== 'string') onSpanChange(nextSpan)
  }
  // A time that is not there is the fault of its own field alone.
  const isWrong = (name: 'from' | 'to') => problem !== undefined && (problem !== 'missing' || clocks[name] === '')
  const field = (name: 'from' | 'to', label: string) => (
    <label data-part="range-end">
      {label}
      <input
        type="time"
        value={clocks[name]}
        aria-invalid={isWrong(name)}
        aria-describedby={isWrong(name) ? problemId : undefined}
        onChange={({ target }) => change({ [name]: target.value })}
      />
    </label>
  )
  return (
    <div data-part="custom-range">
      {field('from', labels.rangeFrom)}
      {field('to', labels.rangeTo)}
      <p id={problemId} role="status" data-part="range-problem">
        {problem && words[problem]}
      </p>
    </div>
  )
}
