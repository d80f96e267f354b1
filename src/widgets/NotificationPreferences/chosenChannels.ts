import type {
  NotificationChannel,
  NotificationPreferences,
  NotificationType,
} from '../../protocol/notificationPreferences.ts'

/** Some boxes of the table: every one where a type and a channel meet. */
export interface Boxes {
  types: readonly NotificationType[]
  channels: readonly NotificationChannel[]
}

/** How many of these boxes are ticked. */
export function tickedOf({ channels: chosen }: NotificationPreferences, boxes: Boxes): 'all' | 'some' | 'none' {
  const ticked = boxes.types.flatMap((type) => boxes.channels.map((channel) => chosen[type][channel]))
  if (!ticked.includes(true)) return 'none'
  return ticked.includes(false) ? 'some' : 'all'
}

/** The preferences with these boxes ticked or empty, and all others as they were. */
export function withTicked(
  preferences: NotificationPreferences,
  { types, channels }: Boxes,
  isTicked: boolean,
): NotificationPreferences {
  const change = Object.fromEntries(channels.map((channel) => [channel, isTicked]))
  const rows = types.map((type) => [type, { ...preferences.channels[type], ...change }])
  return { ...preferences, channels: { ...preferences.channels, ...Object.fromEntries(rows) } }
}
