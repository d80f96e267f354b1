import type { ReactElement } from 'react'
import type { WorkerMetrics } from '../../protocol/systemMetrics.ts'
import type { Text } from '../text/TextContext.tsx'

interface WorkersTableProps {
  workers: readonly WorkerMetrics[] | undefined
  /** Epoch milliseconds on the server's clock, which the workers' heartbeats are on as well. */
  timestamp: number
  text: Text<'adminDashboard'>
}

// A worker that has been silent for longer may be gone.
const silentFromMs = 60_000

function WorkerStatus({ worker, timestamp, text }: { worker: WorkerMetrics } & Omit<WorkersTableProps, 'workers'>) {
  const { labels, formatters } = text
  const { status, lastHeartbeat } = worker
  const words = labels.workerStatus
  const word = status === undefined ? labels.notTold : Object.hasOwn(words, status) ? words[status] : status
  const isSilent = lastHeartbeat !== undefined && timestamp - lastHeartbeat > silentFromMs
  return (
    <td data-told={status === undefined ? undefined : ''}>
      <span data-part="worker-status" data-status={status}>
        {word}
      </span>
      {isSilent && <span data-part="silent">{labels.lastSeen(formatters.relativeTime(lastHeartbeat, timestamp))}</span>}
    </td>
  )
}

function WorkerRow({ worker, timestamp, text }: { worker: WorkerMetrics } & Omit<WorkersTableProps, 'workers'>) {
  const { labels, formatters } = text
  const cell = (value: number | undefined, format: (value: number) => string) => (
    <td data-figure="" data-told={value === undefined ? undefined : ''}>
      {value === undefined ? labels.notTold : format(value)}
    </td>
  )
  return (
    <tr data-part="worker" data-status={worker.status}>
      <th scope="row">{worker.id}</th>
      <WorkerStatus worker={worker} timestamp={timestamp} text={text} />
      <td data-told={worker.currentJobId === undefined ? undefined : ''} title={worker.currentJobId}>
        {worker.currentJobId ?? labels.none}
      </td>
      {cell(worker.jobsProcessed, (value) => formatters.number(value))}
      {cell(worker.jobsFailed, (value) => formatters.number(value))}
      {cell(worker.memoryUsage, formatters.bytes)}
      {cell(worker.cpuUsage, (value) => formatters.percent(value))}
      {cell(worker.uptime, (seconds) => formatters.duration(seconds * 1_000))}
    </tr>
  )
}

// Two machines may give their workers the same id; each is the first, second… of its id.
function keyed(workers: readonly WorkerMetrics[]): { key: string; worker: WorkerMetrics }[] {
  const seen = new Map<string, number>()
  return workers.map((worker) => {
    const place = (seen.get(worker.id) ?? 0) + 1
    seen.set(worker.id, place)
    return { key: `${place} ${worker.id}`, worker }
  })
}

/** What each worker is doing. */
export function WorkersTable({ workers, timestamp, text }: WorkersTableProps): ReactElement {
  const { labels } = text
  const figures = [labels.done, labels.failed, labels.memory, labels.cpu, labels.uptime]
  return (
    <div data-part="worker-list">
      <h3 data-part="section-title">{labels.workers}</h3>
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
              {keyed(workers).map(({ key, worker }) => (
                <WorkerRow key={key} worker={worker} timestamp={timestamp} text={text} />
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
