import type { JobLook } from './jobLook.ts'

/** Percent from which on a number that stands still is spoken of. */
const fromPercent = 99
/** Milliseconds a number may stand still before it is. */
const calmMs = 60_000

/** Milliseconds for which a job has stood at its last percent; undefined where that is no wonder. */
export function standingMs({ status, percent }: JobLook, standsForMs: number | undefined): number | undefined {
  if (standsForMs === undefined || !(standsForMs >= calmMs)) return undefined
  return status === 'progress' && percent !== undefined && percent >= fromPercent ? standsForMs : undefined
}
