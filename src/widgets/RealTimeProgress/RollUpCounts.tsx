import type { ReactElement } from 'react'
import type { Formatters } from '../text/createFormatters.ts'
import type { RealTimeProgressLabels } from './realTimeProgressLabels.ts'
import { rollUpParts, type RollUp } from './rollUp.ts'

export interface RollUpCountsProps {
  rollUp: RollUp
  labels: RealTimeProgressLabels
  formatters: Formatters
}

/** How many items of a batch are done, failed, left out, running and waiting: the bar's segments in words. */
export function RollUpCounts({ rollUp, labels, formatters }: RollUpCountsProps): ReactElement {
  return (
    <ul data-part="roll-up">
      {rollUpParts
        .filter((part) => rollUp[part] > 0)
        .map((part) => (
          <li key={part} data-part="roll-up-count" data-status={part}>
            {labels.rollUp[part](formatters.number(rollUp[part]))}
          </li>
        ))}
    </ul>
  )
}
