import { memo, type ReactElement } from 'react'
import type { AdminDashboardLabels } from './adminDashboardLabels.ts'
import { Drill } from './Drill.tsx'
import type { OnDrillDown } from './drillTarget.ts'
import type { WorkerRowText } from './workerRows.ts'

interface WorkerRowProps extends WorkerRowText {
  labels: AdminDashboardLabels
  onDrillDown: OnDrillDown | undefined
}

const told = (value: string | undefined) => (value === undefined ? undefined : '')

function Figure({ label, value, notTold }: { label: string; value: string | undefined; notTold: string }) {
  return (
    <td data-figure="" data-told={told(value)} data-label={label}>
      {value ?? notTold}
    </td>
  )
}

function Name({ id, host, stateWord, labels, onDrillDown }: WorkerRowProps) {
  return (
    <th scope="row">
      <Drill
        target={{ kind: 'worker', workerId: id }}
        label={labels.showDetails(id, stateWord)}
        onDrillDown={onDrillDown}
      >
        <bdi>{id}</bdi>
      </Drill>
      {host !== undefined && <bdi data-part="host">{host}</bdi>}
    </th>
  )
}

function CurrentJob({ job, isGhost, labels, onDrillDown }: WorkerRowProps) {
  return (
    <td data-told={told(job)} data-label={labels.currentJob} title={job}>
      {job === undefined ? (
        labels.none
      ) : (
        <Drill
          target={{ kind: 'job', jobId: job }}
          label={labels.showDetails(labels.currentJob, job)}
          onDrillDown={onDrillDown}
        >
          <bdi>{job}</bdi>
        </Drill>
      )}
      {isGhost && <span data-part="held">{labels.stillHeld}</span>}
    </td>
  )
}

/** What one worker is doing; drawn anew only when a word or a figure of it is another one. */
export const WorkerRow = memo(function WorkerRow(props: WorkerRowProps): ReactElement {
  const { state, stateWord, silent, isGhost, labels } = props
  const { notTold } = labels
  return (
    <tr data-part="worker" data-status={state} data-ghost={isGhost ? '' : undefined}>
      <Name {...props} />
      <td data-told={told(state)}>
        <span data-part="worker-status" data-status={state}>
          {stateWord}
        </span>
        {silent !== undefined && <span data-part="silent">{silent}</span>}
      </td>
      <CurrentJob {...props} />
      <Figure label={labels.done} value={props.done} notTold={notTold} />
      <Figure label={labels.failed} value={props.failed} notTold={notTold} />
      <Figure label={labels.memory} value={props.memory} notTold={notTold} />
      <Figure label={labels.cpu} value={props.cpu} notTold={notTold} />
      <Figure label={labels.uptime} value={props.uptime} notTold={notTold} />
    </tr>
  )
})
