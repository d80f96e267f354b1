import type { ReactElement } from 'react'
import type { ErrorGroup } from '../../protocol/systemMetrics.ts'
import { CheckCircleIcon } from '../icons/CheckCircleIcon.tsx'
import type { Text } from '../text/TextContext.tsx'
import { keyedBy } from './keyedBy.ts'

interface ErrorGroupsProps {
  errors: readonly ErrorGroup[]
  /** Epoch milliseconds on the server's clock, which the last failures are on as well. */
  timestamp: number
  text: Text<'adminDashboard'>
}

function Group({ group, timestamp, text }: { group: ErrorGroup } & Omit<ErrorGroupsProps, 'errors'>) {
  const { labels, formatters } = text
  const { code, count, lastSeen, message, jobId } = group
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
          <span data-part="error-seen">{seen}</span>
        </summary>
        <dl data-part="error-detail">
          <dt>{labels.lastMessage}</dt>
          <dd>{message === undefined ? labels.notTold : <bdi>{message}</bdi>}</dd>
          <dt>{labels.lastJob}</dt>
          <dd>{jobId === undefined ? labels.notTold : <bdi>{jobId}</bdi>}</dd>
          <dt>{labels.time}</dt>
          <dd>{lastSeen === undefined ? labels.notTold : formatters.clockTime(lastSeen)}</dd>
        </dl>
      </details>
    </li>
  )
}

/** Failures by kind, the most frequent first; each opens to the last one of its kind. */
export function ErrorGroups({ errors, timestamp, text }: ErrorGroupsProps): ReactElement {
  const { labels } = text
  // By count, and not by time: a list that is being read does not move with each failure.
  const sorted = errors.toSorted((a, b) => b.count - a.count)
  return (
    <div data-part="error-list">
      <h3 data-part="section-title">{labels.errors}</h3>
      {sorted.length > 0 ? (
        <ul>
          {keyedBy(sorted, ({ code }) => code).map(({ key, item }) => (
            <Group key={key} group={item} timestamp={timestamp} text={text} />
          ))}
        </ul>
      ) : (
        <p data-part="empty-line">
          <CheckCircleIcon />
          {labels.noErrors}
        </p>
      )}
    </div>
  )
}
