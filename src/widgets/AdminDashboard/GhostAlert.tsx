import type { ReactElement } from 'react'
import type { WorkerMetrics } from '../../protocol/systemMetrics.ts'
import { AlertIcon } from '../icons/AlertIcon.tsx'
import type { Text } from '../text/TextContext.tsx'
import { Drill } from './Drill.tsx'
import type { OnDrillDown } from './drillTarget.ts'
import type { GhostActions } from './ghostActions.ts'
import { RetryGhost } from './RetryGhost.tsx'
import { workerHealth } from './workerHealth.ts'

interface GhostAlertProps extends GhostActions {
  workers: readonly WorkerMetrics[]
  /** Epoch milliseconds on the server's clock. */
  timestamp: number
  onDrillDown: OnDrillDown | undefined
  text: Text<'adminDashboard'>
}

const mostShown = 5

/** Says which jobs hang on workers that are gone, and what to do; renders nothing where none does. */
export function GhostAlert(props: GhostAlertProps): ReactElement | null {
  const { workers, timestamp, onDrillDown, text, ...actions } = props
  const { labels, formatters } = text
  const ghosts = workers.filter((worker) => workerHealth(worker, timestamp).isGhost)
  const [first] = ghosts
  if (first === undefined) return null
  const more = ghosts.length - mostShown
  const isListed = ghosts.length > 1 || onDrillDown !== undefined || actions.onRetryJob !== undefined
  return (
    <div data-part="ghost-alert">
      <AlertIcon />
      <p data-part="ghost-words">
        {ghosts.length === 1 ? labels.ghost(first.id, first.currentJobId ?? '') : labels.ghosts(ghosts.length)}{' '}
        <span data-part="advice">{labels.ghostAdvice}</span>
      </p>
      {isListed && (
        <ul data-part="ghost-jobs">
          {ghosts.slice(0, mostShown).map(({ id, currentJobId: jobId = '' }) => (
            <li key={`${id} ${jobId}`} data-part="ghost-job">
              {ghosts.length > 1 && <bdi data-part="ghost-worker">{id}</bdi>}
              {(ghosts.length > 1 || onDrillDown) && (
                <Drill
                  target={{ kind: 'job', jobId }}
                  label={labels.showDetails(labels.currentJob, jobId)}
                  onDrillDown={onDrillDown}
                >
                  <bdi>{jobId}</bdi>
                </Drill>
              )}
              <RetryGhost jobId={jobId} labels={labels} {...actions} />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p data-part="ghost-more">{labels.moreGhosts(more, formatters.number(more))}</p>}
    </div>
  )
}
