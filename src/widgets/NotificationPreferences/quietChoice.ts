import type { NotificationPreferences } from '../../protocol/notificationPreferences.ts'
import { nextTimeOfDay } from './nextTimeOfDay.ts'

/** How long nothing is to disturb: an hour, until the morning, or until the person says otherwise. */
export type QuietChoice = 'hour' | 'morning' | 'open'

const minute = 60_000
const hour = 60 * minute
const morning = 8 * 60

/** Epoch milliseconds of the next morning that is worth waiting for: at five in the morning it is tomorrow's. */
const morningAfter = (now: number, timeZone: string | undefined): number =>
  nextTimeOfDay(morning, now + 4 * hour, timeZone)

/** Epoch milliseconds at which a choice made `now` ends; `undefined` for the one that does not. */
export function endOfChoice(choice: QuietChoice, now: number, timeZone: string | undefined): number | undefined {
  if (choice === 'open') return undefined
  // To the full minute, as it is told.
  return choice === 'hour' ? Math.ceil((now + hour) / minute) * minute : morningAfter(now, timeZone)
}

/** Whether "do not disturb" holds: a time that was given to it may be over. */
export const isDisturbOff = ({ doNotDisturb, doNotDisturbUntil }: NotificationPreferences, now: number): boolean =>
  !doNotDisturb || (doNotDisturbUntil !== undefined && doNotDisturbUntil <= now)

/** The choice that was made; `undefined` for none, and for an end that none of them has. */
export function choiceMade(
  preferences: NotificationPreferences,
  now: number,
  timeZone: string | undefined,
): QuietChoice | undefined {
  if (isDisturbOff(preferences, now)) return undefined
  const until = preferences.doNotDisturbUntil
  if (until === undefined) return 'open'
  if (until === nextTimeOfDay(morning, now, timeZone) || until === morningAfter(now, timeZone)) return 'morning'
  return until - now <= hour + minute ? 'hour' : undefined
}
