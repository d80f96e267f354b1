/** A day of the week: 0 for Sunday to 6, and its names. */
export interface Weekday {
  day: number
  name: string
  short: string
}

// A Sunday.
const sunday = Date.UTC(2026, 0, 4)
const dayMs = 86_400_000

/** The days of the week as `locale` writes them, from the one it begins on. */
export function weekdaysOf(locale: string): readonly Weekday[] {
  const named = (weekday: 'long' | 'short') => new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' })
  const [long, short] = [named('long'), named('short')]
  const first = firstDayOf(locale)
  return Array.from({ length: 7 }, (_, index) => {
    const day = (first + index) % 7
    const at = sunday + day * dayMs
    return { day, name: long.format(at), short: short.format(at) }
  })
}

interface WithWeek {
  /** Monday is 1, Sunday 7. */
  getWeekInfo?(): { firstDay: number }
  weekInfo?: { firstDay: number }
}

// Older browsers have it as a property, and some not at all: most of the world begins on Monday.
function firstDayOf(locale: string): number {
  const known = new Intl.Locale(locale) as WithWeek
  return (known.getWeekInfo?.() ?? known.weekInfo ?? { firstDay: 1 }).firstDay % 7
}
