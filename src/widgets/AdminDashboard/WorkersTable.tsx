import type { ReactElement } from 'react'
import type { WorkerMetrics } from '../../protocol/systemMetrics.ts'
import type { Text } from '../text/TextContext.tsx'
import { GhostAlert } from './GhostAlert.tsx'
import { keyedBy } from './keyedBy.ts'
import { WorkerRow } from './WorkerRow.tsx'

interface WorkersTableProps {
  workers: readonly WorkerMetrics[] | undefined
  /** Epoch milliseconds on the server's clock, which the workers' heartbeats are on as well. */
  timestamp: number
  text: Text<'adminDashboard'>
}

/** What each worker is doing. */
export function WorkersTable({ workers, timestamp, text }: WorkersTableProps): ReactElement {
  const { labels } = text
  const figures = [labels.done, labels.failed, labels.memory, labels.cpu, labels.uptime]
  return (
    <div data-part="worker-list">
      <h3 data-part="section-title">{labels.workers}</h3>
      {workers && <GhostAlert workers={workers} timestamp={timestamp} labels={labels} />}
      {workers && workers.length > 0 ? (
        <div role="region" aria-label={labels.workers} tabIndex={0} data-part="scroll">
          <table>
            <thead>
              <tr>
                {[labels.worker, labels.status, labels.currentJob].map((word) => (
                  <th key={word} scope="col">
                    {word}
                  </th>
                ))}
                {figures.map((word) => (
                  <th key={word} scope="col" data-figure="">
                    {word}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {keyedBy(workers, ({ id }) => id).map(({ key, item }) => (
                <WorkerRow key={key} worker={item} timestamp={timestamp} text={text} />
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <p data-part="empty-line">{workers ? labels.noWorkers : labels.workersNotTold}</p>
      )}
    </div>
  )
}
