import { blendOpinions } from './blendOpinions.ts'
import type { PaceMark } from './paceAfter.ts'
import { rateOpinions } from './rateOpinions.ts'
import { wordOpinions } from './wordOpinions.ts'

/** Milliseconds that a run is expected to take from its last mark on. */
export interface Forecast {
  fromMs: number
  toMs: number
}

/** Milliseconds a run must have been seen at work. */
const leastMs = 4_000
/** Share of the work below which what is left can no longer be told from nothing: what was promised before stands. */
export const leastLeft = 0.01
/** Standard deviations to either side: wide enough that the truth is inside four times out of five, by measure. */
const reach = 1.6
/** A longer range than this many times its beginning tells nothing. */
const widest = 4

/** What can be foreseen from `marks`: every method is asked, and believed as far as its own record in this run goes. */
export function etaForecast(marks: readonly PaceMark[]): Forecast | undefined {
  const last = marks.at(-1)
  const first = marks[0]
  if (first === undefined || last === undefined || marks.length < 4) return undefined
  if (last.ranMs - first.ranMs < leastMs) return undefined
  if ((last.left ?? 1) < leastLeft) return undefined
  const blend = blendOpinions([...rateOpinions(marks), ...wordOpinions(marks)])
  if (blend === undefined) return undefined
  const { middle, variance } = blend
  const spread = reach * Math.sqrt(variance)
  if (spread * 2 > Math.log(widest)) return undefined
  return { fromMs: Math.exp(middle - spread), toMs: Math.exp(middle + spread) }
}
