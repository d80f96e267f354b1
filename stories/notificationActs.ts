import { fn } from 'storybook/test'
import type { StatusNotification } from '../src/protocol/notification.ts'

/** What a person can do with notifications, told to Storybook’s actions. */
export const notificationActs = {
  onSeen: fn<() => void>(),
  onRead: fn<(id: string) => void>(),
  onReadAll: fn<() => void>(),
  onRemove: fn<(ids: readonly string[]) => void>(),
  onClear: fn<() => void>(),
  onNotice: fn<() => void>(),
  onDoNotDisturb: fn<(doNotDisturb: boolean) => void>(),
  onSelect: fn<(notification: StatusNotification) => void>(),
}
