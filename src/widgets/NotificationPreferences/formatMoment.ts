const hour = 3_600_000
const day = 24 * hour

const time = { hour: 'numeric', minute: '2-digit' } as const

const made = new Map<string, Intl.DateTimeFormat>()

function format(at: number, locale: string, timeZone: string | undefined, options: Intl.DateTimeFormatOptions): string {
  const key = [locale, timeZone, ...Object.keys(options)].join(' ')
  const known = made.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone, ...options })
  made.set(key, known)
  return known.format(at)
}

/**
 * A moment to come as text: its time alone where it is within twelve hours, with its weekday within a week, and with its
 * date beyond that. Both in epoch milliseconds.
 */
export function formatMoment(at: number, now: number, locale: string, timeZone: string | undefined): string {
  if (at - now < 12 * hour) return format(at, locale, timeZone, { timeStyle: 'short' })
  if (at - now < 6 * day) return format(at, locale, timeZone, { weekday: 'short', ...time })
  return format(at, locale, timeZone, { month: 'short', day: 'numeric', ...time })
}
