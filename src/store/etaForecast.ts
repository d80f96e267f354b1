import { blendOpinions } from './blendOpinions.ts'
import type { Opinion } from './blendOpinions.ts'
import type { PaceMark } from './paceAfter.ts'
import { rateOpinions } from './rateOpinions.ts'
import { wordOpinions } from './wordOpinions.ts'

/** Milliseconds that a run is expected to take from its last mark on. */
export interface Forecast {
  fromMs: number
  toMs: number
  /** Later over earlier end by the record alone, were the pace never to change again. */
  recordWidth: number
}

/** Milliseconds a run must have been seen at work. */
const leastMs = 4_000
/** Share of the work below which what is left can no longer be told from nothing: what was promised before stands. */
export const leastLeft = 0.01
/** Share of the work that must have been done where the rate is all there is to judge by. */
const leastDone = 0.15
/** Standard deviations to either side that the record counts for. */
const reach = 1.4
/** A longer range than this many times its beginning tells nothing, */
const widest = 4
/** unless it is short beside the time so far: at most this share of it. */
const shortShare = 0.5
/** How much earlier and later the end may be by a change of pace, in natural logarithms, while all is still to come. */
const [sooner, later] = [1, 1.2]

/** What can be foreseen from `marks`: every method is asked, and believed as far as its own record in this run goes. */
export function etaForecast(marks: readonly PaceMark[]): Forecast | undefined {
  const last = marks.at(-1)
  const first = marks[0]
  if (first === undefined || last === undefined || marks.length < 4) return undefined
  const ranMs = last.ranMs - first.ranMs
  if (ranMs < leastMs || (last.left ?? 1) < leastLeft) return undefined
  const rates = rateOpinions(marks)
  const rate = blendOpinions(rates)
  const words = wordOpinions(marks).filter((word) => rate === undefined || !isOutdone(word, rate))
  if (words.length === 0 && (first.left ?? 1) - (last.left ?? 1) < leastDone) return undefined
  const blend = blendOpinions([...rates, ...words])
  return blend && rangeOf(blend, ranMs)
}

/** A word that is less sure than the rate, and far from it, is no second opinion but a mistake. */
const isOutdone = (word: Opinion, rate: Opinion): boolean =>
  word.variance > rate.variance && Math.abs(word.middle - rate.middle) > 2 * Math.sqrt(word.variance + rate.variance)

function rangeOf({ middle, variance, mayChange }: Required<Opinion>, ranMs: number): Forecast | undefined {
  const own = reach * Math.sqrt(variance)
  const room = Math.log(widest) - 2 * own
  if (room < 0 && Math.exp(middle + own) - Math.exp(middle - own) > shortShare * ranMs) return undefined
  // That a run gets faster shows early in it; that it gets slower, or stuck, may come at any time.
  const [down, up] = [Math.hypot(own, sooner * mayChange ** 2), Math.hypot(own, later * mayChange)]
  const more = down + up - 2 * own
  // No room for all of that doubt is no reason to say nothing.
  const share = room < 0 || more <= room ? 1 : room / more
  return {
    fromMs: Math.exp(middle - own - (down - own) * share),
    toMs: Math.exp(middle + own + (up - own) * share),
    recordWidth: Math.exp(2 * own),
  }
}
