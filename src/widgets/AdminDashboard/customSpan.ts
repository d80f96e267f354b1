import type { TimeSpan } from './timeRange.ts'

const minute = 60_000
const day = 1_440

export type CustomSpanProblem = 'missing' | 'empty' | 'tooOld'

const made = new Map<string | undefined, Intl.DateTimeFormat>()

/** The time of day of `at` (epoch milliseconds) as a time input takes it, such as "14:02". */
export function clockInput(at: number, timeZone: string | undefined): string {
  const format =
    made.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone })
  made.set(timeZone, format)
  return format.format(at)
}

function minutesOf(clock: string): number | undefined {
  const [, hour, minutes] = /^(\d\d):(\d\d)/.exec(clock) ?? []
  return hour === undefined ? undefined : Number(hour) * 60 + Number(minutes)
}

/** The last moment, `before` or earlier (epoch milliseconds), at which a clock shows `wanted` minutes of its day. */
function lastAt(wanted: number, before: number, timeZone: string | undefined): number {
  const now = minutesOf(clockInput(before, timeZone)) ?? 0
  const at = before - (before % minute) - ((now - wanted + day) % day) * minute
  // Where clocks were changed in between, what they show is an hour off.
  const off = (minutesOf(clockInput(at, timeZone)) ?? wanted) - wanted
  return Math.abs(off) <= 120 ? at - off * minute : at
}

/** The time between two times of day, as time inputs give them, within the day that ends at `until` (epoch milliseconds). */
export function customSpan(
  from: string,
  to: string,
  until: number,
  timeZone: string | undefined,
): TimeSpan | CustomSpanProblem {
  const [start, end] = [minutesOf(from), minutesOf(to)]
  if (start === undefined || end === undefined) return 'missing'
  if (start === end) return 'empty'
  const endAt = lastAt(end, until, timeZone)
  const startAt = lastAt(start, endAt, timeZone)
  return startAt < until - (until % minute) - day * minute ? 'tooOld' : { from: startAt, to: endAt }
}
