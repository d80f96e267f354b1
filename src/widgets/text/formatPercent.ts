import { notANumber } from './notANumber.ts'
import { numberFormat } from './numberFormat.ts'

/** Text for `percent` (42 is "42%"; it may exceed 100), with at most `digits` decimals. */
export function formatPercent(percent: number, locale: string, digits = 0): string {
  if (!Number.isFinite(percent)) return notANumber
  return numberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(percent / 100)
}
