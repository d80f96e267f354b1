import type { NotificationFilter } from './notificationFilter.ts'
import type { NotificationPanelTold } from './notificationPanelTold.ts'
import type { ActsOnListed } from './PanelHead.tsx'
import type { usePanelList } from './usePanelList.ts'

type Told = Pick<NotificationPanelTold, 'onRead' | 'onReadAll' | 'onArchive' | 'onRemove' | 'onClear'>

/** What can be done with all that is listed: never with what a filter hides, or with what waits above the list. */
export function listedActs(
  { listed, hasUnread, waiting }: ReturnType<typeof usePanelList>,
  filter: NotificationFilter,
  told: Told,
): ActsOnListed {
  if (listed.length === 0) return { readAll: undefined, archiveAll: undefined, clear: undefined }
  const { onRead, onReadAll, onArchive, onRemove, onClear } = told
  const isWhole = filter === 'all' && waiting === 0
  const ids = (): readonly string[] => listed.map(({ id }) => id)
  const unread = (): readonly string[] => listed.flatMap(({ id, read }) => (read ? [] : [id]))
  const readListed = onRead && (() => onRead(unread(), false))
  return {
    readAll: hasUnread ? ((isWhole ? onReadAll : undefined) ?? readListed) : undefined,
    archiveAll: onArchive && filter !== 'archived' ? () => onArchive(ids()) : undefined,
    clear: (isWhole ? onClear : undefined) ?? (onRemove && (() => onRemove(ids()))),
  }
}
