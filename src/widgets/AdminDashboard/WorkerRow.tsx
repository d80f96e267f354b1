import type { ReactElement } from 'react'
import type { WorkerMetrics } from '../../protocol/systemMetrics.ts'
import type { Text } from '../text/TextContext.tsx'
import { workerHealth, type WorkerHealth } from './workerHealth.ts'

interface WorkerRowProps {
  worker: WorkerMetrics
  /** Epoch milliseconds on the server's clock, which the heartbeat is on as well. */
  timestamp: number
  text: Text<'adminDashboard'>
}

function StatusCell({ health: { state, silentMs }, text }: { health: WorkerHealth; text: Text<'adminDashboard'> }) {
  const { labels, formatters } = text
  const words = labels.workerStatus
  const word = state === undefined ? labels.notTold : Object.hasOwn(words, state) ? words[state] : state
  return (
    <td data-told={state === undefined ? undefined : ''}>
      <span data-part="worker-status" data-status={state}>
        {word}
      </span>
      {silentMs !== undefined && <span data-part="silent">{labels.silentFor(formatters.duration(silentMs))}</span>}
    </td>
  )
}

/** What one worker is doing. */
export function WorkerRow({ worker, timestamp, text }: WorkerRowProps): ReactElement {
  const { labels, formatters } = text
  const health = workerHealth(worker, timestamp)
  const cell = (value: number | undefined, format: (value: number) => string) => (
    <td data-figure="" data-told={value === undefined ? undefined : ''}>
      {value === undefined ? labels.notTold : format(value)}
    </td>
  )
  return (
    <tr data-part="worker" data-status={health.state} data-ghost={health.isGhost ? '' : undefined}>
      <th scope="row">{worker.id}</th>
      <StatusCell health={health} text={text} />
      <td data-told={worker.currentJobId === undefined ? undefined : ''} title={worker.currentJobId}>
        {worker.currentJobId ?? labels.none}
        {health.isGhost && <span data-part="held">{labels.stillHeld}</span>}
      </td>
      {cell(worker.jobsProcessed, (value) => formatters.number(value))}
      {cell(worker.jobsFailed, (value) => formatters.number(value))}
      {cell(worker.memoryUsage, formatters.bytes)}
      {cell(worker.cpuUsage, (value) => formatters.percent(value))}
      {cell(worker.uptime, (seconds) => formatters.duration(seconds * 1_000))}
    </tr>
  )
}
