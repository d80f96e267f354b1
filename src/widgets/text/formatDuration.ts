import { notANumber } from './notANumber.ts'
import { numberFormat } from './numberFormat.ts'

const unit = (value: number, name: string, locale: string, digits = 0): string =>
  numberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short', maximumFractionDigits: digits }).format(value)

const pair = (whole: number, size: number, [large, small]: readonly [string, string], locale: string): string => {
  const rest = whole % size
  const head = unit((whole - rest) / size, large, locale)
  return rest === 0 ? head : `${head} ${unit(rest, small, locale)}`
}

/** Text for a span of `ms` milliseconds in the one or two units a person would say: "3.2 sec", "2 min", "1 hr 5 min". */
export function formatDuration(ms: number, locale: string): string {
  if (!Number.isFinite(ms)) return notANumber
  if (Math.abs(ms) < 1) return unit(0, 'second', locale)
  if (Math.abs(ms) < 999.5) return unit(ms, 'millisecond', locale)
  const seconds = ms / 1000
  if (seconds < 9.95) return unit(seconds, 'second', locale, 1)
  if (seconds < 59.5) return unit(seconds, 'second', locale)
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return unit(minutes, 'minute', locale)
  if (minutes < 24 * 60) return pair(minutes, 60, ['hour', 'minute'], locale)
  return pair(Math.round(minutes / 60), 24, ['day', 'hour'], locale)
}
