import { notANumber } from './notANumber.ts'
import { numberFormat } from './numberFormat.ts'

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const

/** Text for `bytes` in the decimal unit that keeps it short: "1.5 GB". */
export function formatBytes(bytes: number, locale: string): string {
  if (!Number.isFinite(bytes)) return notANumber
  let value = bytes
  let power = 0
  // 999.5 and more would be rounded up to "1,000 kB".
  while (Math.abs(value) >= 999.5 && power < units.length - 1) {
    value /= 1000
    power += 1
  }
  const maximumFractionDigits = power > 1 && Math.abs(value) < 99.95 ? 1 : 0
  return numberFormat(locale, { style: 'unit', unit: units[power] ?? 'byte', maximumFractionDigits }).format(value)
}
