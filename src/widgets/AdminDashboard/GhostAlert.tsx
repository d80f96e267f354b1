import type { ReactElement } from 'react'
import type { WorkerMetrics } from '../../protocol/systemMetrics.ts'
import { AlertIcon } from '../icons/AlertIcon.tsx'
import type { AdminDashboardLabels } from './adminDashboardLabels.ts'
import { workerHealth } from './workerHealth.ts'

interface GhostAlertProps {
  workers: readonly WorkerMetrics[]
  /** Epoch milliseconds on the server's clock. */
  timestamp: number
  labels: AdminDashboardLabels
}

/** Says which jobs hang on workers that are gone; renders nothing where none does. */
export function GhostAlert({ workers, timestamp, labels }: GhostAlertProps): ReactElement | null {
  const ghosts = workers.filter((worker) => workerHealth(worker, timestamp).isGhost)
  const [first] = ghosts
  if (first === undefined) return null
  return (
    <p data-part="ghost-alert">
      <AlertIcon />
      <span>
        {ghosts.length === 1 ? labels.ghost(first.id, first.currentJobId ?? '') : labels.ghosts(ghosts.length)}
      </span>
    </p>
  )
}
