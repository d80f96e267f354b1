const made = new Map<string, Intl.DateTimeFormat>()

/** Text for the time of day of `at` (epoch milliseconds), short enough for an axis; `timeZone` absent means the runtime's own. */
export function formatAxisTime(at: number, withSeconds: boolean, locale: string, timeZone?: string): string {
  const key = `${locale} ${timeZone} ${withSeconds}`
  const timeStyle = withSeconds ? 'medium' : 'short'
  const format = made.get(key) ?? new Intl.DateTimeFormat(locale, { timeStyle, timeZone })
  made.set(key, format)
  return format.format(at)
}
