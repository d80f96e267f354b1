import { metricsSample } from '../../mocks/build/metricsSample.ts'
import { metricsSeries } from '../../mocks/build/metricsSeries.ts'
import { T0 } from '../../mocks/epoch.ts'
import { adminHour } from '../../mocks/scenarios/adminHour.ts'
import { stateAt } from '../../mocks/storeAt.ts'
import type { MetricsSeries } from '../../src/protocol/metricsSeries.ts'
import type { MetricsSample } from '../../src/protocol/systemMetrics.ts'

export const minute = 60_000

/** Props of a dashboard that shows the admin hour up to a minute of it. */
export function upTo(minutes: number) {
  const { metricsHistory, metricsSeries: series } = stateAt(adminHour, minutes * minute, { admin: true })
  const latest = metricsHistory.at(-1)
  return { series, now: T0 + minutes * minute, ...(latest && { latest }) }
}

/** Props of a dashboard that has heard of one moment: an ordinary one, unless told otherwise. */
export function one(overrides: Partial<MetricsSample> = {}) {
  const sample = metricsSample(overrides)
  return { latest: sample, series: metricsSeries([sample]) }
}

/** Props of a dashboard after ten minutes, the newest sample of which tells something else. */
export function tenMinutesWith(overrides: Partial<MetricsSample>) {
  const { latest, ...rest } = upTo(10)
  return { ...rest, latest: { ...metricsSample(), ...latest, ...overrides } }
}

/** The series without what was heard between two times, in epoch milliseconds. */
export const silentBetween = (series: MetricsSeries, from: number, to: number): MetricsSeries => ({
  ...series,
  rings: series.rings.map(({ buckets, ...ring }) => ({
    ...ring,
    buckets: buckets.filter(({ at }) => at < from || at >= to),
  })),
})
