import type { ReactElement } from 'react'
import type { NotificationCenterLabels } from './notificationCenterLabels.ts'

const rows = [0, 1, 2, 3]

/** Stands where the history will, while it is fetched. */
export function NotificationSkeleton({ labels }: { labels: NotificationCenterLabels }): ReactElement {
  return (
    <div data-part="skeleton" aria-busy="true">
      <span role="status" data-hidden="">
        {labels.loading}
      </span>
      {rows.map((row) => (
        <div key={row} data-part="skeleton-row" aria-hidden="true">
          <span />
          <span />
          <span />
        </div>
      ))}
    </div>
  )
}
