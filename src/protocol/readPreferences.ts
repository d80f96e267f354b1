import { flag, instant, isRecord } from './check.ts'
import { checkQuietHours } from './checkQuietHours.ts'
import { defaultNotificationPreferences, notificationChannels, notificationTypes } from './notificationPreferences.ts'
import type { NotificationPreferences, QuietHours } from './notificationPreferences.ts'

type Channels = NotificationPreferences['channels']

/**
 * Preferences that were kept by this version or another: what of them is good, and the defaults for the rest; nothing
 * where they are none at all.
 */
export function readPreferences(raw: unknown): NotificationPreferences | undefined {
  if (!isRecord(raw)) return undefined
  const doNotDisturbUntil = instant(raw['doNotDisturbUntil'])
  const quietHours = readQuietHours(raw['quietHours'])
  return {
    channels: readChannels(raw['channels']),
    doNotDisturb: flag(raw['doNotDisturb']) ?? defaultNotificationPreferences.doNotDisturb,
    ...(doNotDisturbUntil !== undefined && { doNotDisturbUntil }),
    ...(quietHours && { quietHours }),
  }
}

function readChannels(raw: unknown): Channels {
  const types = notificationTypes.map((type) => {
    const given = isRecord(raw) ? raw[type] : undefined
    const usual = defaultNotificationPreferences.channels[type]
    const channels = notificationChannels.map((channel) => [
      channel,
      (isRecord(given) ? flag(given[channel]) : undefined) ?? usual[channel],
    ])
    return [type, Object.fromEntries(channels)]
  })
  return Object.fromEntries(types) as Channels
}

function readQuietHours(raw: unknown): QuietHours | undefined {
  if (!isRecord(raw)) return undefined
  const { from, to, days } = raw
  if (typeof from !== 'string' || typeof to !== 'string') return undefined
  if (days !== undefined && !(Array.isArray(days) && days.length <= 7)) return undefined
  const hours = { from, to, ...(days && { days: days as readonly number[] }) }
  // Hours on no day are a choice that can be shown as it was made; the others could not be shown.
  return checkQuietHours(hours).every((problem) => problem === 'no-days') ? hours : undefined
}
