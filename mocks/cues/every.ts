import type { Cue } from '../../src/adapters/scripted.ts'

interface Span {
  /** Milliseconds since the scenario began, of the first cue. */
  from: number
  /** Milliseconds since the scenario began; a cue may fall on it. */
  to: number
}

/** One cue every `stepMs` milliseconds, made from its place and its moment. */
export function every(stepMs: number, { from, to }: Span, cueAt: (index: number, at: number) => Cue): readonly Cue[] {
  return Array.from({ length: Math.floor((to - from) / stepMs) + 1 }, (_, i) => cueAt(i, from + i * stepMs))
}
