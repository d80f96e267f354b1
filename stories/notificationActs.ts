import { fn } from 'storybook/test'
import type { StatusNotification } from '../src/protocol/notification.ts'

/** What a person can do with notifications, told to Storybook’s actions. */
export const notificationActs = {
  onSeen: fn<(ids: readonly string[]) => void>(),
  onRead: fn<(ids: readonly string[], isChosen: boolean) => void>(),
  onReadAll: fn<() => void>(),
  onUnread: fn<(ids: readonly string[]) => void>(),
  onArchive: fn<(ids: readonly string[]) => void>(),
  onUnarchive: fn<(ids: readonly string[]) => void>(),
  onRemove: fn<(ids: readonly string[]) => void>(),
  onClear: fn<() => void>(),
  onNotice: fn<() => void>(),
  onDoNotDisturb: fn<(doNotDisturb: boolean) => void>(),
  onSelect: fn<(notification: StatusNotification) => void>(),
}
