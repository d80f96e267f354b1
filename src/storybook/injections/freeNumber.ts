import type { Cue, Scenario } from '../../adapters/scripted.ts'
import { isJobCue } from './isJobCue.ts'
import { rowsIn } from './rowsIn.ts'

/** The ids that injected jobs have, by the number of the injection. */
export const injectedIds = {
  added: (n: number) => `added-${n}`,
  longTitle: (n: number) => `long-title-${n}`,
  burst: (n: number, place: number) => `burst-${n}-${place}`,
}

/** The first number from `n` on whose jobs the scenario does not have: it may be a copy in which some were injected. */
export function freeNumber({ cues }: Scenario, n: number): number {
  const known = new Set<unknown>(cues.flatMap(idsIn))
  let free = n
  while ([injectedIds.added(free), injectedIds.longTitle(free), injectedIds.burst(free, 1)].some((id) => known.has(id)))
    free++
  return free
}

const idsIn = (cue: Cue): readonly unknown[] =>
  isJobCue(cue) ? [cue.data.jobId] : rowsIn(cue).map(({ jobId }) => jobId)
