import {
  defaultNotificationPreferences,
  type NotificationPreferences,
} from '../src/protocol/notificationPreferences.ts'

/** What holds until a person has chosen, with these changes. */
export const preferencesWith = (changed: Partial<NotificationPreferences>): NotificationPreferences => ({
  ...defaultNotificationPreferences,
  ...changed,
})

const off = { toast: false, desktop: false, sound: false, badge: false }

/** A person who wants to hear of nothing. */
export const allOff = preferencesWith({ channels: { completed: off, failed: off, alert: off, digest: off } })

/** A person who is told of failures in every way, and of the rest by a number alone. */
export const failuresOnly = preferencesWith({
  channels: {
    completed: { ...off, badge: true },
    failed: { toast: true, desktop: true, sound: true, badge: true },
    alert: { ...off, badge: true },
    digest: off,
  },
})
