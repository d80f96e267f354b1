import type { EventName } from '../../src/protocol/events.ts'
import { at } from './at.ts'
import type { Told } from './at.ts'
import { every } from './every.ts'
import type { Span } from './every.ts'
import type { Strand } from './silence.ts'

export interface Ramp extends Span {
  /** The value it begins at. */
  first?: number
  /** The value it ends at. */
  last?: number
  /** Milliseconds between two events. */
  stepMs?: number
}

/** A whole number that grows at an even pace, from 0 to 100 unless told otherwise, and the event that tells of it. */
export function ramp<N extends EventName>(
  { from, to, first = 0, last = 100, stepMs = 250 }: Ramp,
  name: N,
  dataAt: (value: number, ms: number) => Told<N>,
): Strand {
  const data = (ms: number): Told<N> =>
    dataAt(to === from ? last : Math.round(first + ((last - first) * (ms - from)) / (to - from)), ms)
  const steps = every(stepMs, { from, to }, name, data)
  // Where the steps do not fit the span, it still ends where it was to end.
  return steps.at(-1)?.at === to ? steps : [...steps, at(to, name, data(to))]
}
