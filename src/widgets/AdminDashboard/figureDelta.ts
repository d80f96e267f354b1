import type { ChartPoint } from './chartPoints.ts'

/** A figure now against the time before. */
export interface FigureDelta {
  value: number
  /** What it was on average, or for a count that only grows, at first. */
  before: number
  /** Milliseconds the time before lasts. */
  overMs: number
}

/** Milliseconds of the time that a figure is held against. */
export const beforeMs = 900_000
// Less than that is no time to compare with.
const leastMs = 60_000

interface Told {
  at: number
  value: number
}

const isTold = (point: ChartPoint): point is ChartPoint & Told => point.value !== undefined
const mean = (points: readonly Told[]) => points.reduce((sum, { value }) => sum + value, 0) / points.length

/** Sets `value` against its points over the time before; undefined where less than a minute of that was told. */
export function figureDelta(
  value: number | undefined,
  points: readonly ChartPoint[],
  isCount = false,
): FigureDelta | undefined {
  const told: readonly Told[] = points.filter(isTold)
  const [first, newest] = [told[0], told.at(-1)]
  if (value === undefined || !Number.isFinite(value) || !first || !newest) return undefined
  const overMs = Math.round((newest.at - first.at) / leastMs) * leastMs
  if (overMs < leastMs) return undefined
  return { value, before: isCount ? first.value : mean(told.slice(0, -1)), overMs }
}
