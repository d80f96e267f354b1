import type { Eta } from '../protocol/eta.ts'
import { etaPromise, overdueFrom } from './etaPromise.ts'
import type { Pace } from './paceAfter.ts'

/** Later over earlier end up to which a range is said with high, and with medium confidence. */
const [highWidth, mediumWidth] = [1.6, 2.3]

/** When a run of this pace is expected to end, at `now` epoch milliseconds on the page clock. */
export function etaAt({ marks, origin, heldSince }: Pace, now: number): Eta | undefined {
  const promise = etaPromise(marks)
  if (promise === undefined || heldSince !== undefined) return undefined
  const { earliest, latest, width, isHidden, quietFrom } = promise
  const ranMs = now - origin
  if (ranMs > overdueFrom(promise)) return { kind: 'overdue', byMs: ranMs - latest }
  if (isHidden || ranMs > quietFrom) return undefined
  return {
    kind: 'range',
    fromMs: Math.max(0, earliest - ranMs),
    toMs: Math.max(0, latest - ranMs),
    confidence: width <= highWidth ? 'high' : width <= mediumWidth ? 'medium' : 'low',
  }
}
