import { useState, type ReactElement } from 'react'
import type { WorkerMetrics } from '../../protocol/systemMetrics.ts'
import type { Text } from '../text/TextContext.tsx'
import { workerSorts, type WorkerSort } from './adminActLabels.ts'
import type { OnDrillDown } from './drillTarget.ts'
import type { GoneWorker } from './foldRecall.ts'
import { WorkerRow } from './WorkerRow.tsx'
import { workerRows, workersSummary } from './workerRows.ts'

interface WorkersTableProps {
  workers: readonly WorkerMetrics[] | undefined
  /** Those that were named a while ago and are no longer. */
  gone: readonly GoneWorker[]
  /** Epoch milliseconds on the server's clock, which the workers' heartbeats are on as well. */
  timestamp: number
  onDrillDown: OnDrillDown | undefined
  text: Text<'adminDashboard'>
}

interface SortControlProps {
  sort: WorkerSort
  onSort: (sort: WorkerSort) => void
  text: Text<'adminDashboard'>
}

function SortControl({ sort, onSort, text: { labels } }: SortControlProps) {
  return (
    <select
      data-part="sort"
      data-button=""
      aria-label={labels.sortWorkers}
      value={sort}
      onChange={({ target }) => onSort(target.value === 'attention' ? 'attention' : 'name')}
    >
      {workerSorts.map((one) => (
        <option key={one} value={one}>
          {labels.workerSort[one]}
        </option>
      ))}
    </select>
  )
}

function Heads({ text: { labels } }: { text: Text<'adminDashboard'> }) {
  const figures = [labels.done, labels.failed, labels.memory, labels.cpu, labels.uptime]
  return (
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
  )
}

/** What each worker is doing. */
export function WorkersTable({ workers, gone, timestamp, onDrillDown, text }: WorkersTableProps): ReactElement {
  const { labels } = text
  const [sort, setSort] = useState<WorkerSort>('name')
  const rows = workers ? workerRows({ workers, gone, timestamp }, sort, text) : []
  return (
    <div data-part="worker-list">
      <div data-part="section-head">
        <h3 data-part="section-title">{labels.workers}</h3>
        {rows.length > 1 && <SortControl sort={sort} onSort={setSort} text={text} />}
      </div>
      {workers && workers.length > 0 && (
        <p data-part="worker-summary">{workersSummary({ workers, timestamp }, text)}</p>
      )}
      {rows.length > 0 ? (
        <div role="region" aria-label={labels.workers} tabIndex={0} data-part="scroll">
          <table>
            <Heads text={text} />
            <tbody>
              {rows.map(({ key, item }) => (
                <WorkerRow key={key} {...item} labels={labels} onDrillDown={onDrillDown} />
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
