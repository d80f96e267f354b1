import { checkQuietHours, minuteOfDay } from './checkQuietHours.ts'
import type { NotificationPreferences, QuietHours } from './notificationPreferences.ts'
import { zoneOffset } from './zoneOffset.ts'

const minuteMs = 60_000
const dayMs = 86_400_000

// A week, and another one for the day that a zone skips when it moves over the date line.
const horizonMs = 15 * dayMs

interface Hours {
  /** Minutes since midnight. */
  from: number
  /** Minutes since midnight. */
  to: number
  isDay(weekday: number): boolean
}

function readHours(hours: QuietHours | undefined): Hours | undefined {
  if (!hours || checkQuietHours(hours).length > 0) return undefined
  const days = hours.days && new Set(hours.days)
  return {
    from: minuteOfDay(hours.from) ?? 0,
    to: minuteOfDay(hours.to) ?? 0,
    isDay: (weekday) => days?.has(weekday) ?? true,
  }
}

/** `wall` is what the clock on the wall shows, in milliseconds, as if it were UTC. */
function isWithin({ from, to, isDay }: Hours, wall: number): boolean {
  const minute = Math.floor((wall - floorDay(wall)) / minuteMs)
  const weekday = new Date(wall).getUTCDay()
  if (from < to) return isDay(weekday) && minute >= from && minute < to
  return (isDay(weekday) && minute >= from) || (isDay((weekday + 6) % 7) && minute < to)
}

const floorDay = (wall: number): number => Math.floor(wall / dayMs) * dayMs

/** When the clock next shows `minute`, given what it shows now. */
function nextAt(minute: number, wall: number): number {
  const today = floorDay(wall) + minute * minuteMs
  return today > wall ? today : today + dayMs
}

/** The first instant after `from`, and by `to` at the latest, at which the zone's clocks are set to another offset. */
function offsetChange(from: number, to: number, timeZone: string | undefined): number {
  const before = zoneOffset(from, timeZone)
  let [same, other] = [from, to]
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2)
    if (zoneOffset(middle, timeZone) === before) same = middle
    else other = middle
  }
  return other
}

function nextHoursChange(hours: Hours, start: number, timeZone: string | undefined): number | undefined {
  const isQuietAt = (at: number): boolean => isWithin(hours, at + zoneOffset(at, timeZone))
  const now = isQuietAt(start)
  let at = start
  while (at < start + horizonMs) {
    const offset = zoneOffset(at, timeZone)
    const next = Math.min(nextAt(hours.from, at + offset), nextAt(hours.to, at + offset)) - offset
    // Where clocks are set on or back on the way, an hour is skipped or comes twice.
    at = zoneOffset(next, timeZone) === offset ? next : offsetChange(at, next, timeZone)
    if (isQuietAt(at) !== now) return at
  }
  return undefined
}

/** Until when do-not-disturb holds: not later than `now` where it does not. */
function disturbUntil({ doNotDisturb, doNotDisturbUntil }: NotificationPreferences, now: number): number {
  if (!doNotDisturb) return now
  return doNotDisturbUntil !== undefined && Number.isFinite(doNotDisturbUntil) ? doNotDisturbUntil : Infinity
}

/**
 * Whether nothing is to disturb the person at `now`, in epoch milliseconds: for do-not-disturb, or for the hour that
 * clocks show in `timeZone` (an IANA name; the device's own where it is absent). Quiet hours that cannot be read are none.
 */
export function isQuiet(preferences: NotificationPreferences, now: number, timeZone?: string): boolean {
  if (disturbUntil(preferences, now) > now) return true
  const hours = readHours(preferences.quietHours)
  return hours !== undefined && isWithin(hours, now + zoneOffset(now, timeZone))
}

/** Epoch milliseconds of the first moment after `now` at which `isQuiet` answers otherwise; none where it never will. */
export function nextQuietChange(
  preferences: NotificationPreferences,
  now: number,
  timeZone?: string,
): number | undefined {
  const free = Math.max(now, disturbUntil(preferences, now))
  if (free === Infinity) return undefined
  if (free > now && !isQuiet(preferences, free, timeZone)) return free
  const hours = readHours(preferences.quietHours)
  return hours && nextHoursChange(hours, free, timeZone)
}
