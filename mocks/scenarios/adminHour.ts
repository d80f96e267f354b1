import { errorsAt } from '../cues/errorsAt.ts'
import type { Trouble } from '../cues/errorsAt.ts'
import type { Fare } from '../cues/fare.ts'
import { systemInDetail } from '../cues/systemAt.ts'
import { at } from '../script/at.ts'
import { every } from '../script/every.ts'
import { scenario } from '../script/scenario.ts'

const minute = 60_000

/** From 0 to 1 between two moments, and 0 or 1 outside them. */
const slope = (from: number, to: number, ms: number): number => Math.min(1, Math.max(0, (ms - from) / (to - from)))

const isIn = (from: number, to: number, ms: number): boolean => ms >= from * minute && ms < to * minute

/**
 * An ordinary hour, but for a bad quarter: strained from minute 25 on, worst from 28 to 34, over at 40. Worker 4 dies
 * with a job in hand and is started anew at minute 36, worker 3 is late for a while, worker 5 is drained and replaced.
 */
function fareAt(ms: number): Fare {
  const strain = slope(25 * minute, 28 * minute, ms) * (1 - slope(34 * minute, 40 * minute, ms))
  return {
    strain,
    lost: Math.floor(9 * slope(25 * minute, 40 * minute, ms)),
    ...(isIn(29, 36, ms) && { diedAt: 29 * minute - 10_000 }),
    ...(isIn(31.5, 32.5, ms) && { lateSince: 31.25 * minute }),
    ...(isIn(31, 35, ms) && { drainingSince: 31 * minute }),
    startedAt: { ...(ms >= 36 * minute && { 4: 36 * minute }), ...(ms >= 35 * minute && { 5: 35 * minute }) },
  }
}

const troubles: readonly Trouble[] = [
  {
    code: 'PDF_ENCRYPTED',
    message: 'The file is encrypted and needs a password.',
    from: 4 * minute,
    to: 60 * minute,
    everyMs: 6.5 * minute,
  },
  {
    code: 'PAGE_DAMAGED',
    message: 'Page 97 is damaged and cannot be read.',
    from: 11 * minute,
    to: 60 * minute,
    everyMs: 16 * minute,
  },
  {
    code: 'TIMEOUT',
    message: 'Reading took longer than ten minutes and was ended.',
    from: 25.5 * minute,
    to: 39 * minute,
    everyMs: 14_000,
  },
  {
    code: 'OUT_OF_MEMORY',
    message: 'The worker ran out of memory while drawing page 212.',
    from: 28.5 * minute,
    to: 35 * minute,
    everyMs: 33_000,
  },
]

export const adminHour = scenario(
  'adminHour',
  'An hour of system figures: for a quarter of it jobs fail, the processors are full and a worker dies with a job in hand.',
  { durationMs: 60 * minute },
  every(10_000, { from: 0, to: 60 * minute }, 'system-metrics', (ms) => ({
    ...systemInDetail(ms, fareAt(ms)),
    errors: errorsAt(ms, troubles),
  })),
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
