import type { ReactElement } from 'react'
import type { NotificationCenterLabels } from './notificationCenterLabels.ts'
import { notificationFilters, type NotificationFilter } from './notificationFilter.ts'

interface NotificationFiltersProps {
  filter: NotificationFilter
  labels: NotificationCenterLabels
  onFilter: (filter: NotificationFilter) => void
}

/** Chooses which part of the history is shown. */
export function NotificationFilters({ filter, labels, onFilter }: NotificationFiltersProps): ReactElement {
  return (
    <div role="group" aria-label={labels.filters} data-part="filters">
      {notificationFilters.map((one) => (
        <button
          key={one}
          type="button"
          data-button="ghost"
          data-part="filter"
          aria-pressed={one === filter}
          onClick={() => onFilter(one)}
        >
          {labels.filter[one]}
        </button>
      ))}
    </div>
  )
}
