import type { Fare } from '../cues/staffAt.ts'
import { systemAt } from '../cues/systemAt.ts'
import { at } from '../script/at.ts'
import { every } from '../script/every.ts'
import { scenario } from '../script/scenario.ts'

const minute = 60_000

/** From 0 to 1 between two moments, and 0 or 1 outside them. */
const slope = (from: number, to: number, ms: number): number => Math.min(1, Math.max(0, (ms - from) / (to - from)))

/** An ordinary hour, but for a bad quarter: strained from minute 25 on, worst from 28 to 34, over at 40. */
function fareAt(ms: number): Fare {
  const strain = slope(25 * minute, 28 * minute, ms) * (1 - slope(34 * minute, 40 * minute, ms))
  const isSilent = ms >= 29 * minute && ms < 36 * minute
  return {
    strain,
    lost: Math.floor(9 * slope(25 * minute, 40 * minute, ms)),
    ...(isSilent && { silentSince: 29 * minute - 10_000 }),
  }
}

export const adminHour = scenario(
  'adminHour',
  'An hour of system figures: for a quarter of it jobs fail, the processors are full and a worker is gone.',
  { durationMs: 60 * minute },
  every(10_000, { from: 0, to: 60 * minute }, 'system-metrics', (ms) => systemAt(ms, fareAt(ms))),
  at(27 * minute, 'system-alert', {
    id: 'error-rate',
    severity: 'critical',
    title: 'Many jobs fail',
    message: 'More than one job in ten has failed in the last minutes.',
  }),
  at(40 * minute, 'system-alert', {
    id: 'error-rate-normal',
    severity: 'info',
    message: 'Jobs are as reliable as usual again.',
  }),
)
