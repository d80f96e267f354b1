import { notANumber } from './notANumber.ts'

const made = new Map<string, Intl.DateTimeFormat>()

// The furthest instant a Date can hold, in milliseconds either side of 1970.
const maxInstant = 8.64e15

/** The time of day of `at` (epoch milliseconds), seconds included; `timeZone` absent means the runtime's own. */
export function formatClockTime(at: number, locale: string, timeZone?: string): string {
  if (!(Math.abs(at) <= maxInstant)) return notANumber
  const key = `${locale} ${timeZone}`
  const format = made.get(key) ?? new Intl.DateTimeFormat(locale, { timeStyle: 'medium', timeZone })
  made.set(key, format)
  return format.format(at)
}
