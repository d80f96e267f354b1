import { notANumber } from './notANumber.ts'
import { numberFormat } from './numberFormat.ts'

const second = 1_000
const minute = 60 * second
const hour = 60 * minute

// Minutes go beyond the hour, so that "50–70 min" needs no fractions.
const sizes = [
  { unit: 'second', ms: second, below: 59.5 * second, digits: 0 },
  { unit: 'minute', ms: minute, below: 100 * minute, digits: 0 },
  { unit: 'hour', ms: hour, below: 48 * hour, digits: 1 },
  { unit: 'day', ms: 24 * hour, below: Infinity, digits: 1 },
] as const

/** Text for a span of between `fromMs` and `toMs` milliseconds, in the unit of the longer one: "3–5 min". */
export function formatDurationRange(fromMs: number, toMs: number, locale: string): string {
  if (!Number.isFinite(fromMs) || !Number.isFinite(toMs)) return notANumber
  const { unit, ms, digits } = sizes.find(({ below }) => toMs < below) ?? sizes[3]
  const format = numberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: digits })
  const [from, to] = [fromMs / ms, toMs / ms]
  // Two that read alike would be marked as roughly so.
  return format.format(from) === format.format(to) ? format.format(to) : format.formatRange(from, to)
}
