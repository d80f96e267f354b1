import type { Scenario } from '../../src/adapters/scripted.ts'
import { every } from '../cues/every.ts'
import { inOrder } from '../cues/inOrder.ts'
import type { Fare } from '../cues/staffAt.ts'
import { systemAt } from '../cues/systemAt.ts'
import { T0 } from '../epoch.ts'

const minute = 60_000

/** From 0 to 1 between two moments, and 0 or 1 outside them. */
const slope = (from: number, to: number, at: number): number => Math.min(1, Math.max(0, (at - from) / (to - from)))

/** An ordinary hour, but for a bad quarter: strained from minute 25 on, worst from 28 to 34, over at 40. */
function fareAt(at: number): Fare {
  const strain = slope(25 * minute, 28 * minute, at) * (1 - slope(34 * minute, 40 * minute, at))
  const isSilent = at >= 29 * minute && at < 36 * minute
  return {
    strain,
    lost: Math.floor(9 * slope(25 * minute, 40 * minute, at)),
    ...(isSilent && { silentSince: 29 * minute - 10_000 }),
  }
}

export const adminHour: Scenario = {
  name: 'adminHour',
  description:
    'An hour of system figures: for a quarter of it jobs fail, the processors are full and a worker is gone.',
  startsAt: T0,
  durationMs: 60 * minute,
  cues: inOrder(
    every(10_000, { from: 0, to: 60 * minute }, (_, at) => ({
      at,
      name: 'system-metrics',
      data: systemAt(at, fareAt(at)),
    })),
    [
      {
        at: 27 * minute,
        name: 'system-alert',
        data: {
          id: 'error-rate',
          severity: 'critical',
          title: 'Many jobs fail',
          message: 'More than one job in ten has failed in the last minutes.',
        },
      },
      {
        at: 40 * minute,
        name: 'system-alert',
        data: { id: 'error-rate-normal', severity: 'info', message: 'Jobs are as reliable as usual again.' },
      },
    ],
  ),
}
