import type { ReactElement } from 'react'
import type { Formatters } from '../text/createFormatters.ts'
import type { NotificationCenterLabels } from './notificationCenterLabels.ts'

interface NewOnesProps {
  count: number
  labels: NotificationCenterLabels
  formatters: Formatters
  onTakeIn: () => void
}

/** How many wait above a list that is being read, and the press that takes them in. */
export function NewOnes({ count, labels, formatters, onTakeIn }: NewOnesProps): ReactElement {
  return (
    <>
      {/* Said when the first of them comes, and not again while the number grows. */}
      <span role="status" data-hidden="">
        {count > 0 ? labels.newOnesSaid : ''}
      </span>
      {count > 0 && (
        <button type="button" data-part="new-ones" onClick={onTakeIn}>
          {labels.newOnes(count, formatters.number(count))}
        </button>
      )}
    </>
  )
}
