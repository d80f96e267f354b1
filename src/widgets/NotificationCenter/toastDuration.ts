import type { NotificationTone } from './formatNotification.ts'

/** Milliseconds for which a toast stays, by how it is meant. What failed stays until it is dismissed. */
export const toastDuration: Readonly<Record<NotificationTone, number>> = {
  success: 6_000,
  info: 8_000,
  warning: 12_000,
  error: Infinity,
  critical: Infinity,
}
