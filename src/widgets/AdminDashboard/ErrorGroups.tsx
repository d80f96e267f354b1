import type { ReactElement } from 'react'
import type { ErrorGroup } from '../../protocol/systemMetrics.ts'
import { CheckCircleIcon } from '../icons/CheckCircleIcon.tsx'
import { ErrorGroupRow, type ErrorRowProps } from './ErrorGroupRow.tsx'
import { keyedBy } from './keyedBy.ts'
import { useHeldOrder } from './useHeldOrder.ts'

interface ErrorGroupsProps extends Omit<ErrorRowProps, 'group'> {
  errors: readonly ErrorGroup[]
}

/** Failures by kind, the most frequent first; each opens to the last one of its kind. */
export function ErrorGroups({ errors, ...row }: ErrorGroupsProps): ReactElement {
  const { labels } = row.text
  // By count, and not by time: a list that is looked at does not move with each failure.
  const sorted = errors.toSorted((a, b) => b.count - a.count)
  const { items, holds } = useHeldOrder(keyedBy(sorted, ({ code }) => code))
  return (
    <div data-part="error-list">
      <h3 data-part="section-title">{labels.errors}</h3>
      {items.length > 0 ? (
        <ul {...holds}>
          {items.map(({ key, item }) => (
            <ErrorGroupRow key={key} group={item} {...row} />
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
