import type { Tone } from './tone.ts'
import type { Tick } from './row.ts'

/** Places along a row that can be told apart: finer ticks would be drawn on one another. */
const grains = 2_000

/**
 * One SVG path per tone, in a drawing `durationMs` wide and 1 high: ten thousand ticks cost five elements, and their
 * number is bounded by what a screen can tell apart.
 */
export function tickPaths(ticks: readonly Tick[], durationMs: number): readonly (readonly [Tone, string])[] {
  const places = new Map<Tone, Set<number>>()
  for (const { at, tone } of ticks) {
    const grain = Math.round((at / durationMs) * grains)
    places.set(tone, (places.get(tone) ?? new Set()).add(grain))
  }
  return Array.from(places, ([tone, marks]) => [tone, pathOf(marks, durationMs)])
}

const pathOf = (marks: ReadonlySet<number>, durationMs: number): string =>
  Array.from(marks, (grain) => `M${Number(((grain * durationMs) / grains).toFixed(1))} 0V1`).join('')
