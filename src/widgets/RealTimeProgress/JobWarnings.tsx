import type { ReactElement } from 'react'
import type { Formatters } from '../text/createFormatters.ts'
import type { RealTimeProgressLabels } from './realTimeProgressLabels.ts'

export interface JobWarningsProps {
  warnings: readonly string[]
  labels: RealTimeProgressLabels
  formatters: Formatters
}

/** What went not quite well, in the server's words; more than one opens by a click. */
export function JobWarnings({ warnings, labels, formatters }: JobWarningsProps): ReactElement | null {
  const [first, ...others] = warnings
  if (first === undefined) return null
  if (others.length === 0)
    return (
      <p data-part="warnings">
        <bdi>{first}</bdi>
      </p>
    )
  return (
    <details data-part="warnings">
      <summary>
        <span data-part="warnings-count">{labels.warnings(warnings.length, formatters.number(warnings.length))}</span>{' '}
        <span data-part="more">{labels.showAll}</span>
        <span data-part="less">{labels.showLess}</span>
      </summary>
      <ul>
        {warnings.map((warning, index) => (
          <li key={index} data-part="warning">
            <bdi>{warning}</bdi>
          </li>
        ))}
      </ul>
    </details>
  )
}
