import { notANumber } from './notANumber.ts'

const made = new Map<string, Intl.RelativeTimeFormat>()

function relativeFormat(locale: string): Intl.RelativeTimeFormat {
  const format = made.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  made.set(locale, format)
  return format
}

/** Text for how long ago `at` was, both in epoch milliseconds: "now", "5 minutes ago", "yesterday". */
export function formatRelativeTime(at: number, now: number, locale: string): string {
  const format = relativeFormat(locale)
  const seconds = (at - now) / 1000
  if (!Number.isFinite(seconds)) return notANumber
  const size = Math.abs(seconds)
  if (size < 45) return format.format(0, 'second')
  if (size < 45 * 60) return format.format(Math.round(seconds / 60), 'minute')
  if (size < 22 * 3600) return format.format(Math.round(seconds / 3600), 'hour')
  return format.format(Math.round(seconds / 86_400), 'day')
}
