import type { EventName } from '../../src/protocol/events.ts'
import { at } from './at.ts'
import type { Told } from './at.ts'
import type { Strand } from './silence.ts'

export interface Span {
  /** Milliseconds since the scenario began, of the first event. */
  from: number
  /** Milliseconds since the scenario began; an event may fall on it. */
  to: number
}

/** The same event again every `stepMs` milliseconds, its data made from its moment and its place. */
export function every<N extends EventName>(
  stepMs: number,
  { from, to }: Span,
  name: N,
  dataAt: (ms: number, index: number) => Told<N>,
): Strand {
  if (!(stepMs > 0 && to >= from && to < Infinity)) {
    throw new RangeError(
      `every: ${stepMs} ms from ${from} to ${to} never comes to an end. Give a step above 0, and a span that ends.`,
    )
  }
  return Array.from({ length: Math.floor((to - from) / stepMs) + 1 }, (_, index) => {
    const ms = from + index * stepMs
    return at(ms, name, dataAt(ms, index))
  })
}
