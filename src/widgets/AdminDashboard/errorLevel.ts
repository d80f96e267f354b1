import type { ErrorLevel } from './adminDashboardLabels.ts'

// Fractions of jobs that fail.
const elevatedFrom = 0.05
const highFrom = 0.2

/** How an error rate (fraction, 0–1) stands; absent where nobody told it. */
export function errorLevel(rate: number | undefined): ErrorLevel | undefined {
  if (rate === undefined || !Number.isFinite(rate)) return undefined
  if (rate >= highFrom) return 'high'
  return rate >= elevatedFrom ? 'elevated' : 'normal'
}
