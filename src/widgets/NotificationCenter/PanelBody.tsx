import type { ReactElement } from 'react'
import { NotificationEmpty } from './NotificationEmpty.tsx'
import { NotificationList } from './NotificationList.tsx'
import type { NotificationFilter } from './notificationFilter.ts'
import type { RowDrawing } from './NotificationRow.tsx'
import { NotificationSkeleton } from './NotificationSkeleton.tsx'
import type { NotificationTally } from './tallyNotifications.ts'
import type { usePanelList } from './usePanelList.ts'

interface PanelBodyProps {
  list: ReturnType<typeof usePanelList>
  filter: NotificationFilter
  tally: NotificationTally
  isStale: boolean
  isLoading: boolean
  onSeen: ((ids: readonly string[]) => void) | undefined
  drawing: RowDrawing
}

/** The list, or why there is none. */
export function PanelBody({ list, filter, tally, isStale, isLoading, onSeen, drawing }: PanelBodyProps): ReactElement {
  const { entries, waiting, takeIn, fold, holding } = list
  if (entries.length === 0 && isLoading) return <NotificationSkeleton labels={drawing.labels} />
  if (entries.length === 0) {
    return <NotificationEmpty kind={whyEmpty(filter, tally, isStale)} labels={drawing.labels} />
  }
  return (
    <div data-part="frame" {...holding}>
      <NotificationList
        // Another part of the history begins at its top.
        key={filter}
        {...drawing}
        entries={entries}
        waiting={waiting}
        onTakeIn={takeIn}
        onFold={fold}
        onSeen={onSeen}
      />
    </div>
  )
}

function whyEmpty(filter: NotificationFilter, { counts }: NotificationTally, isStale: boolean) {
  if (filter !== 'all' && counts.all + counts.archived > 0) return filter
  if (counts.archived > 0) return 'done'
  return isStale ? 'stale' : 'all'
}
