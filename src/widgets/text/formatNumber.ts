import { notANumber } from './notANumber.ts'
import { numberFormat } from './numberFormat.ts'

/** A number with the separators of `locale` and at most `digits` decimals. */
export function formatNumber(value: number, locale: string, digits = 0): string {
  if (!Number.isFinite(value)) return notANumber
  return numberFormat(locale, { maximumFractionDigits: digits }).format(value)
}
