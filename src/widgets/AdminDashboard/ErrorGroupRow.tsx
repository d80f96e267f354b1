import type { ReactElement } from 'react'
import type { ErrorGroup } from '../../protocol/systemMetrics.ts'
import type { Text } from '../text/TextContext.tsx'
import { Drill } from './Drill.tsx'
import type { OnDrillDown } from './drillTarget.ts'
import { errorGrowth, type AdminRecall } from './foldRecall.ts'

export interface ErrorRowProps {
  group: ErrorGroup
  /** Epoch milliseconds on the server's clock, which the last failures are on as well. */
  timestamp: number
  recall: AdminRecall
  onDrillDown: OnDrillDown | undefined
  text: Text<'adminDashboard'>
}

function Detail({ group, onDrillDown, text }: Pick<ErrorRowProps, 'group' | 'onDrillDown' | 'text'>) {
  const { labels, formatters } = text
  const { code, count, lastSeen, message, jobId } = group
  return (
    <dl data-part="error-detail">
      <dt>{labels.lastMessage}</dt>
      <dd>{message === undefined ? labels.notTold : <bdi>{message}</bdi>}</dd>
      <dt>{labels.lastJob}</dt>
      <dd>
        {jobId === undefined ? (
          labels.notTold
        ) : (
          <Drill
            target={{ kind: 'job', jobId }}
            label={labels.showDetails(labels.lastJob, jobId)}
            onDrillDown={onDrillDown}
          >
            <bdi>{jobId}</bdi>
          </Drill>
        )}
      </dd>
      <dt>{labels.time}</dt>
      <dd>{lastSeen === undefined ? labels.notTold : formatters.clockTime(lastSeen)}</dd>
      {onDrillDown && (
        <>
          <dt>{labels.errors}</dt>
          <dd>
            <Drill
              target={{ kind: 'errors', code }}
              label={labels.showDetails(code, labels.times(count, formatters.number(count)))}
              onDrillDown={onDrillDown}
            >
              {labels.times(count, formatters.number(count))}
            </Drill>
          </dd>
        </>
      )}
    </dl>
  )
}

/** Failures of one kind; opens to the last one. */
export function ErrorGroupRow({ group, timestamp, recall, onDrillDown, text }: ErrorRowProps): ReactElement {
  const { labels, formatters } = text
  const { code, count, lastSeen } = group
  const growth = errorGrowth(recall, code, count)
  // A server whose clock is behind that of a worker has seen no error of the future.
  const seen =
    lastSeen === undefined
      ? labels.notTold
      : labels.lastSeen(formatters.relativeTime(Math.min(lastSeen, timestamp), timestamp))
  return (
    <li data-part="error-group">
      <details>
        <summary>
          <bdi data-part="error-code">{code}</bdi>
          <span data-part="error-count">{labels.times(count, formatters.number(count))}</span>
          <span data-part="error-growth">
            {growth && labels.added(formatters.number(growth.by), formatters.duration(growth.overMs))}
          </span>
          <span data-part="error-seen">{seen}</span>
        </summary>
        <Detail group={group} onDrillDown={onDrillDown} text={text} />
      </details>
    </li>
  )
}
