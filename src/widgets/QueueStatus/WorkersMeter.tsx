import type { ReactElement } from 'react'
import type { Queues } from '../../protocol/queueStatus.ts'
import type { Formatters } from '../text/createFormatters.ts'
import { workerUse } from './queueLoad.ts'
import type { QueueStatusLabels } from './queueStatusLabels.ts'

function workersInWords({ activeWorkers, totalWorkers }: Queues, labels: QueueStatusLabels, { number }: Formatters) {
  if (totalWorkers === 0) return labels.workersNone
  if (activeWorkers === undefined && totalWorkers === undefined) return labels.notTold
  if (activeWorkers === undefined) return labels.workersTotalOnly(number(totalWorkers ?? 0))
  if (totalWorkers === undefined) return labels.workersBusyOnly(number(activeWorkers))
  return labels.workersBusy(number(activeWorkers), number(totalWorkers))
}

interface WorkersMeterProps {
  queues: Queues
  labels: QueueStatusLabels
  formatters: Formatters
}

/** Busy workers of all workers; a meter only where both are told and there is a worker. */
export function WorkersMeter({ queues, labels, formatters }: WorkersMeterProps): ReactElement {
  const use = workerUse(queues)
  const words = workersInWords(queues, labels, formatters)
  return (
    <div data-part="workers" data-told={words === labels.notTold ? undefined : ''}>
      <span data-part="workers-label">{labels.workers}</span>
      {use !== undefined && (
        <svg
          data-part="meter"
          role="meter"
          aria-label={labels.workers}
          aria-valuemin={0}
          aria-valuemax={queues.totalWorkers}
          aria-valuenow={Math.min(queues.activeWorkers ?? 0, queues.totalWorkers ?? 0)}
          aria-valuetext={words}
          width="100%"
          height="6"
        >
          <rect data-part="active" width={`${use * 100}%`} height="6" />
        </svg>
      )}
      <span data-part="workers-text">{words}</span>
    </div>
  )
}
