/** What notifications are told apart by where a person chooses how to hear of them. */
export const notificationTypes = ['completed', 'failed', 'alert', 'digest'] as const

export type NotificationType = (typeof notificationTypes)[number]

/** The ways in which a person can hear of a notification; `badge` is the count in the tab's title and on the app's icon. */
export const notificationChannels = ['toast', 'desktop', 'sound', 'badge'] as const

export type NotificationChannel = (typeof notificationChannels)[number]

/** Hours of the day, in the person's own time zone, in which nothing disturbs. */
export interface QuietHours {
  /** `HH:MM`, from 00:00 to 23:59; the first minute that is quiet. */
  from: string
  /** `HH:MM`; the first minute that is quiet no more. Before `from` it is one of the next day, equal to it all day long. */
  to: string
  /** Days of the week on which they begin, 0 for Sunday to 6; every day where it is absent. */
  days?: readonly number[]
}

/** How a person wants to hear of things. */
export interface NotificationPreferences {
  channels: Readonly<Record<NotificationType, Readonly<Record<NotificationChannel, boolean>>>>
  doNotDisturb: boolean
  /** Epoch milliseconds at which `doNotDisturb` ends by itself. */
  doNotDisturbUntil?: number
  quietHours?: QuietHours
}

const usual = { toast: true, desktop: true, sound: false, badge: true }

/** What holds until a person has chosen: everything but sound. */
export const defaultNotificationPreferences: NotificationPreferences = {
  channels: { completed: usual, failed: usual, alert: usual, digest: usual },
  doNotDisturb: false,
}
