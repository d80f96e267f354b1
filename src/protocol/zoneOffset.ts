// What a zone's clock shows is asked for often, and a format is slow to make.
const made = new Map<string, Intl.DateTimeFormat>()

const formatIn = (timeZone: string): Intl.DateTimeFormat => {
  const format =
    made.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  made.set(timeZone, format)
  return format
}

/**
 * Milliseconds that the clocks of a zone, or of this device where none is given, are ahead of UTC at `at`. Throws where
 * there is no such zone.
 */
export function zoneOffset(at: number, timeZone?: string): number {
  // Made anew each time: a device that travels changes its zone under the page.
  if (timeZone === undefined) return new Date(at).getTimezoneOffset() * -60_000
  const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {}
  for (const { type, value } of formatIn(timeZone).formatToParts(at)) shown[type] = Number(value)
  const { year = 0, month = 1, day, hour, minute, second } = shown
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1_000) * 1_000
}
