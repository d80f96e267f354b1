import type { ReactElement } from 'react'
import type { Formatters } from '../text/createFormatters.ts'

// The furthest instant a Date can hold, in milliseconds either side of 1970.
const maxInstant = 8.64e15

interface NotificationTimeProps {
  /** Epoch milliseconds. */
  at: number
  /** Epoch milliseconds; without it the time of day stands in for how long ago. */
  now: number | undefined
  formatters: Formatters
}

/** How long ago it was, with the time of day under the pointer. */
export function NotificationTime({ at, now, formatters }: NotificationTimeProps): ReactElement | null {
  if (!(Math.abs(at) <= maxInstant)) return null
  const clockTime = formatters.clockTime(at)
  return (
    <time data-part="time" dateTime={new Date(at).toISOString()} title={clockTime}>
      {now === undefined ? clockTime : formatters.relativeTime(Math.min(at, now), now)}
    </time>
  )
}
