import { useState, type ReactElement, type Ref } from 'react'
import type { Freshness } from '../../protocol/job.ts'
import type { StatusNotification } from '../../protocol/notification.ts'
import { WifiOffIcon } from '../icons/WifiOffIcon.tsx'
import { DesktopLine } from './DesktopLine.tsx'
import type { DesktopPermission } from './desktopPermission.ts'
import { groupNotifications } from './groupNotifications.ts'
import { NoticeLine } from './NoticeLine.tsx'
import { NotificationEmpty } from './NotificationEmpty.tsx'
import { fitsFilter, type NotificationFilter } from './notificationFilter.ts'
import { NotificationFilters } from './NotificationFilters.tsx'
import { NotificationGroup } from './NotificationGroup.tsx'
import { NotificationItem, type NotificationItemProps } from './NotificationItem.tsx'
import type { NotificationNotice } from './notificationNotice.ts'
import { PanelHead } from './PanelHead.tsx'
import { QuietLine } from './QuietLine.tsx'

/** What the panel is told beside what it lists. */
export interface NotificationPanelTold {
  /** Which part of the history is shown when the panel opens; all of it by default. */
  defaultFilter?: NotificationFilter | undefined
  /** Jobs that ended alike, one soon after another, are one line from this many on; 4 by default, `Infinity` never. */
  groupFrom?: number | undefined
  /** How far the history can be trusted to be whole; `live` by default. */
  freshness?: Freshness | undefined
  /** Epoch milliseconds up to which the history is whole; said where it is not live. */
  asOf?: number | undefined
  /** What is said of the last thing the person did. */
  notice?: NotificationNotice | undefined
  /** Undoes what `notice` tells of, or tries it again. */
  onNotice?: (() => void) | undefined
  /** Whether toasts are held back; without it that is not spoken of. */
  doNotDisturb?: boolean | undefined
  /** Called with what `doNotDisturb` is to be. */
  onDoNotDisturb?: ((doNotDisturb: boolean) => void) | undefined
  /** What the browser says of desktop notifications; without it they are not spoken of. */
  desktop?: DesktopPermission | undefined
  /** Asks the browser for desktop notifications. */
  onAskDesktop?: (() => void) | undefined
  onReadAll?: (() => void) | undefined
  onClear?: (() => void) | undefined
}

interface NotificationPanelProps extends NotificationPanelTold, Omit<NotificationItemProps, 'notification'> {
  // React 18 keeps `ref` to itself.
  panelRef: Ref<HTMLDivElement>
  id: string
  notifications: readonly StatusNotification[]
}

/** The history under the bell. */
export function NotificationPanel(props: NotificationPanelProps): ReactElement {
  const { panelRef, id, notifications, defaultFilter = 'all', groupFrom = 4, ...told } = props
  const { freshness = 'live', asOf, notice, onNotice, doNotDisturb, onDoNotDisturb, ...more } = told
  const { desktop, onAskDesktop, onReadAll, onClear, ...item } = more
  const { labels, formatters } = item
  const [filter, setFilter] = useState(defaultFilter)
  const isStale = freshness !== 'live'
  const shown = notifications.filter((one) => fitsFilter(one, filter))
  const empty = notifications.length > 0 ? filter : isStale ? 'stale' : 'all'
  return (
    <div ref={panelRef} id={id} role="dialog" aria-label={labels.title} tabIndex={-1} data-part="panel">
      <PanelHead
        notifications={notifications}
        labels={labels}
        formatters={formatters}
        onReadAll={onReadAll}
        onClear={filter === 'all' ? onClear : undefined}
      />
      {notifications.length > 0 && <NotificationFilters filter={filter} labels={labels} onFilter={setFilter} />}
      {isStale && (
        <p data-part="freshness">
          <WifiOffIcon />
          {asOf === undefined ? labels.stale : labels.staleAsOf(formatters.clockTime(asOf))}
        </p>
      )}
      {shown.length > 0 ? (
        <ul data-part="list">{groupNotifications(shown, groupFrom).map((line) => lineOf(line, item))}</ul>
      ) : (
        <NotificationEmpty kind={empty} labels={labels} />
      )}
      <NoticeLine notice={notice} labels={labels} formatters={formatters} onAct={onNotice} />
      {doNotDisturb !== undefined && <QuietLine isQuiet={doNotDisturb} labels={labels} onQuiet={onDoNotDisturb} />}
      {desktop && <DesktopLine permission={desktop} labels={labels} onAsk={onAskDesktop} />}
    </div>
  )
}

function lineOf(members: readonly StatusNotification[], item: Omit<NotificationItemProps, 'notification'>) {
  const [newest] = members
  // The oldest does not change while others join: an unfolded group stays unfolded.
  const oldest = members.at(-1)
  if (!newest || !oldest) return null
  return newest === oldest ? (
    <NotificationItem key={newest.id} notification={newest} {...item} />
  ) : (
    <NotificationGroup key={`group/${oldest.id}`} members={members} {...item} />
  )
}
