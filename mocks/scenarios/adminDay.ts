import type { Scenario } from '../../src/adapters/scripted.ts'
import { errorsAt } from '../cues/errorsAt.ts'
import type { Trouble } from '../cues/errorsAt.ts'
import type { Fare } from '../cues/fare.ts'
import { systemInDetail } from '../cues/systemAt.ts'
import { at } from '../script/at.ts'
import { drop } from '../script/drop.ts'
import { every } from '../script/every.ts'
import { scenario } from '../script/scenario.ts'

const minute = 60_000
const hour = 60 * minute

/** From 0 to 1 between two moments, and 0 or 1 outside them. */
const slope = (from: number, to: number, ms: number): number => Math.min(1, Math.max(0, (ms - from) / (to - from)))

/** Milliseconds since the scenario began, which is at noon. */
const deployAt = 3 * hour
const lineLostAt = 5 * hour
const lineBackAt = lineLostAt + 25 * minute
const incidentAt = 21 * hour

/** From the evening on there is less and less to do, and in the morning it comes back. */
const quietAt = (ms: number): number =>
  0.92 * slope(7 * hour, 10 * hour, ms) * (1 - slope(17.5 * hour, 20.5 * hour, ms))

/** One worker after the other is drained and started anew, a minute and a half each. */
function deployedAt(ms: number): Pick<Fare, 'startedAt' | 'drainingSince'> {
  const startsAt = [1, 2, 3, 4, 5, 6].map((place) => [place, deployAt + place * 1.5 * minute] as const)
  const isDraining = ms >= deployAt + 4.5 * minute && ms < deployAt + 7.5 * minute
  return {
    startedAt: Object.fromEntries(startsAt.filter(([, begun]) => ms >= begun)),
    ...(isDraining && { drainingSince: deployAt + 4.5 * minute }),
  }
}

function fareAt(ms: number, seed: number): Fare {
  // What is deployed has to warm up: for ten minutes all is a little slower.
  const coldness =
    0.3 * slope(deployAt, deployAt + minute, ms) * (1 - slope(deployAt + 8 * minute, deployAt + 18 * minute, ms))
  const incident =
    slope(incidentAt, incidentAt + 6 * minute, ms) * (1 - slope(incidentAt + 40 * minute, incidentAt + hour, ms))
  return {
    strain: Math.max(coldness, incident),
    quiet: quietAt(ms),
    lost: Math.floor(16 * slope(incidentAt, incidentAt + hour, ms)),
    seed,
    ...deployedAt(ms),
  }
}

const troubles: readonly Trouble[] = [
  {
    code: 'PDF_ENCRYPTED',
    message: 'The file is encrypted and needs a password.',
    from: 20 * minute,
    to: 9 * hour,
    everyMs: 17 * minute,
  },
  {
    code: 'PAGE_DAMAGED',
    message: 'Page 97 is damaged and cannot be read.',
    from: 50 * minute,
    to: 24 * hour,
    everyMs: 95 * minute,
  },
  {
    code: 'STORAGE_UNREACHABLE',
    message: 'The store of results did not answer within 30 seconds.',
    from: incidentAt + minute,
    to: incidentAt + 52 * minute,
    everyMs: 38_000,
  },
]

/**
 * A day of system figures, one sample a minute: a deploy in the afternoon, a lost line, a quiet night, and an incident in
 * the morning. The same for the same `seed`.
 */
export function adminDay(seed = 1): Scenario {
  let finished = 0
  return scenario(
    'adminDay',
    'A day of system figures, from noon to noon: a deploy, a lost line, a quiet night, and a morning on which many jobs fail.',
    { durationMs: 24 * hour },
    every(minute, { from: 0, to: 24 * hour }, 'system-metrics', (ms) => {
      const sample = systemInDetail(ms, { ...fareAt(ms, seed), finished: Math.floor(finished) })
      // A minute brings its part of what an hour would.
      finished += (sample.performance?.throughputPerHour ?? 0) / 60
      return { ...sample, errors: errorsAt(ms, troubles) }
    }),
    drop({ from: lineLostAt, to: lineBackAt }),
    at(deployAt, 'system-alert', { id: 'deploy', severity: 'info', message: 'Version 4.2 is being deployed.' }),
    at(incidentAt + 5 * minute, 'system-alert', {
      id: 'storage',
      severity: 'critical',
      title: 'Results cannot be stored',
      message: 'The store of results answers late or not at all.',
    }),
    at(incidentAt + hour, 'system-alert', {
      id: 'storage-back',
      severity: 'info',
      message: 'Results are stored again.',
    }),
  )
}
