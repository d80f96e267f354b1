import { metricsSample } from '../../mocks/build/metricsSample.ts'
import { T0 } from '../../mocks/epoch.ts'
import { adminHour } from '../../mocks/scenarios/adminHour.ts'
import { stateAt } from '../../mocks/storeAt.ts'
import type { MetricsSample } from '../../src/protocol/systemMetrics.ts'

export const minute = 60_000

/** Props of a dashboard that shows the admin hour up to a minute of it. */
export function upTo(minutes: number) {
  const history = stateAt(adminHour, minutes * minute, { admin: true }).metricsHistory
  const latest = history.at(-1)
  return { history, now: T0 + minutes * minute, ...(latest && { latest }) }
}

/** Props of a dashboard that has heard of one moment: an ordinary one, unless told otherwise. */
export function one(overrides: Partial<MetricsSample> = {}) {
  const sample = metricsSample(overrides)
  return { latest: sample, history: [sample] }
}

/** Props of a dashboard after ten minutes, the newest sample of which tells something else. */
export function tenMinutesWith(overrides: Partial<MetricsSample>) {
  const { history, ...rest } = upTo(10)
  const latest = { ...metricsSample(), ...history.at(-1), ...overrides }
  return { ...rest, history: [...history.slice(0, -1), latest], latest }
}
