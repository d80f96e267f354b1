import type { Scenario } from '../../adapters/scripted.ts'

/** Milliseconds since the scenario began, of the next moment at which something happens, or of the one before. */
export function neighbourCue({ cues, durationMs }: Scenario, ms: number, by: 1 | -1): number {
  const moments = cues.map(({ at }) => at)
  return by === 1 ? (moments.find((at) => at > ms) ?? durationMs) : (moments.findLast((at) => at < ms) ?? 0)
}
