import type { ReactElement } from 'react'
import type { Formatters } from '../text/createFormatters.ts'
import type { NotificationCenterLabels } from './notificationCenterLabels.ts'
import { notificationFilters, type NotificationFilter } from './notificationFilter.ts'
import type { NotificationTally } from './tallyNotifications.ts'

interface NotificationFiltersProps {
  filter: NotificationFilter
  tally: NotificationTally
  /** Whether anything can be archived; what has been is always to be found. */
  canArchive: boolean
  labels: NotificationCenterLabels
  formatters: Formatters
  onFilter: (filter: NotificationFilter) => void
}

const fullFrom = 100
// Of the others the number asks for nothing.
const isCounted = (filter: NotificationFilter): filter is 'unread' | 'failed' =>
  filter === 'unread' || filter === 'failed'

/** Chooses which part of the history is shown. */
export function NotificationFilters(props: NotificationFiltersProps): ReactElement {
  const { filter, tally, canArchive, labels, formatters, onFilter } = props
  const { counts } = tally
  const hasArchive = canArchive || counts.archived > 0 || filter === 'archived'
  const textOf = (count: number): string => (count < fullFrom ? formatters.number(count) : labels.badgeFull)
  const roomFor = (one: NotificationFilter): string => (isCounted(one) ? labels.badgeFull : '')
  return (
    <div role="group" aria-label={labels.filters} data-part="filters">
      {notificationFilters
        .filter((one) => one !== 'archived' || hasArchive)
        .map((one) => (
          <span key={one} data-room={`${labels.filter[one]} ${roomFor(one)}`}>
            <button
              type="button"
              data-button="ghost"
              data-part="filter"
              data-filter={one}
              aria-pressed={one === filter}
              onClick={() => onFilter(one)}
            >
              {labels.filter[one]}
              {isCounted(one) && counts[one] > 0 && <span data-part="count"> {textOf(counts[one])}</span>}
            </button>
          </span>
        ))}
    </div>
  )
}
