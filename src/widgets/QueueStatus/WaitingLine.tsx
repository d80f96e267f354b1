import type { ReactElement } from 'react'
import type { Queues } from '../../protocol/queueStatus.ts'
import type { Formatters } from '../text/createFormatters.ts'
import { totalJobs } from './queueLoad.ts'
import type { QueueStatusLabels } from './queueStatusLabels.ts'
import { TrendText } from './TrendText.tsx'

interface WaitingLineProps {
  queues: Queues
  /** Jobs per minute by which more wait. */
  perMinute: number | undefined
  labels: QueueStatusLabels
  formatters: Formatters
}

/** How many jobs wait in all, and whether they grow more or fewer; nothing where nobody told. */
export function WaitingLine({ queues, perMinute, labels, formatters }: WaitingLineProps): ReactElement | null {
  const { waiting } = totalJobs(queues)
  if (waiting === undefined) return null
  return (
    <p data-part="waiting-line">
      <span>{labels.waiting}</span>
      <span data-part="waiting-total">{labels.waitingTotal(waiting, formatters.number(waiting))}</span>
      <TrendText queues={queues} perMinute={perMinute} labels={labels} formatters={formatters} />
    </p>
  )
}
