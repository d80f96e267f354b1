import type { ReactElement } from 'react'
import type { Queues } from '../../protocol/queueStatus.ts'
import type { Formatters } from '../text/createFormatters.ts'
import { LoadMark } from './LoadMark.tsx'
import { totalJobs } from './queueLoad.ts'
import type { QueueLoad } from './queueLoad.ts'
import type { QueueStatusLabels } from './queueStatusLabels.ts'
import { TrendText } from './TrendText.tsx'

export interface QueueSummaryProps {
  queues: Queues
  load: QueueLoad
  /** Jobs per minute by which more wait. */
  perMinute: number | undefined
  labels: QueueStatusLabels
  formatters: Formatters
}

/** All queues on one line: how they are, how many jobs wait, and where that goes. */
export function QueueInline({ queues, load, perMinute, labels, formatters }: QueueSummaryProps): ReactElement {
  const { waiting } = totalJobs(queues)
  return (
    <>
      <LoadMark load={load} word={labels.load[load]} />
      {waiting !== undefined && (
        <span data-part="waiting-total">{labels.waitingInline(waiting, formatters.number(waiting))}</span>
      )}
      <TrendText queues={queues} perMinute={perMinute} labels={labels} formatters={formatters} />
    </>
  )
}
