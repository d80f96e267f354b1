import {
  notificationChannels,
  notificationTypes,
  type NotificationPreferences,
} from '../../protocol/notificationPreferences.ts'
import { isQuiet, nextQuietChange } from '../../protocol/quietHours.ts'
import type { Text } from '../text/TextContext.tsx'
import { tickedOf } from './chosenChannels.ts'
import { formatMoment } from './formatMoment.ts'
import { isDisturbOff } from './quietChoice.ts'

/** `open` where news comes, `quiet` where it is held back for now, `silent` where no box is ticked. */
export interface QuietInWords {
  state: 'open' | 'quiet' | 'silent'
  what: string
  /** What changes next, by itself. */
  next?: string | undefined
}

const every = { types: notificationTypes, channels: notificationChannels }

/** What holds `now` (epoch milliseconds), and what comes next. */
export function quietInWords(
  preferences: NotificationPreferences,
  now: number,
  { labels, locale, timeZone }: Text<'notificationPreferences'>,
): QuietInWords {
  const change = nextQuietChange(preferences, now, timeZone)
  const moment = change === undefined ? undefined : formatMoment(change, now, locale, timeZone)
  if (isQuiet(preferences, now, timeZone)) {
    const isDisturb = !isDisturbOff(preferences, now)
    if (moment === undefined) return { state: 'quiet', what: labels.now[isDisturb ? 'disturb' : 'always'] }
    return { state: 'quiet', what: isDisturb ? labels.disturbUntil(moment) : labels.quietUntil(moment) }
  }
  if (tickedOf(preferences, every) === 'none') return { state: 'silent', what: labels.now.silent }
  return { state: 'open', what: labels.now.open, next: moment && labels.quietFrom(moment) }
}
