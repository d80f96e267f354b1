import type { StatusNotification } from '../../protocol/notification.ts'

type OnIds = ((ids: readonly string[]) => void) | undefined

/** What a person can do with notifications, one or many at once; what is absent is not offered. */
export interface NotificationActs {
  /** Called with the ids of notifications that the person has dealt with; `isChosen` where they did so by choosing one. */
  onRead?: ((ids: readonly string[], isChosen: boolean) => void) | undefined
  /** Called with the ids of notifications that are not dealt with after all. */
  onUnread?: OnIds
  /** Called with the ids of notifications that the person puts away. */
  onArchive?: OnIds
  /** Called with the ids of notifications that the person takes out of the archive. */
  onUnarchive?: OnIds
  /** Called with the ids of notifications that the person wants gone; without it they stay. */
  onRemove?: OnIds
  /** Called with the notification the person chose; without it lines cannot be chosen. */
  onSelect?: ((notification: StatusNotification) => void) | undefined
}

/** What can be done now with some notifications as a whole. */
export interface ActsOnSome {
  read: (() => void) | undefined
  unread: (() => void) | undefined
  archive: (() => void) | undefined
  unarchive: (() => void) | undefined
  remove: (() => void) | undefined
}

/** What can be done now with `all` of these as a whole, in the state that they are in. */
export function actsOn(all: readonly StatusNotification[], acts: NotificationActs): ActsOnSome {
  const { onRead, onUnread, onArchive, onUnarchive, onRemove } = acts
  const hasUnread = all.some(({ read }) => !read)
  const isArchived = all.some(({ archived }) => archived)
  const idsOf = (some = all): readonly string[] => some.map(({ id }) => id)
  return {
    read: onRead && hasUnread ? () => onRead(idsOf(all.filter(({ read }) => !read)), false) : undefined,
    unread: onUnread && !hasUnread && !isArchived ? () => onUnread(idsOf()) : undefined,
    archive: onArchive && !isArchived && all.length > 0 ? () => onArchive(idsOf()) : undefined,
    unarchive: onUnarchive && isArchived ? () => onUnarchive(idsOf()) : undefined,
    remove: onRemove && all.length > 0 ? () => onRemove(idsOf()) : undefined,
  }
}
