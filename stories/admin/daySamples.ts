import { T0 } from '../../mocks/epoch.ts'
import { wander } from '../../mocks/grain.ts'
import type { GapCause, MetricsSeries } from '../../src/protocol/metricsSeries.ts'
import { emptySeries } from '../../src/protocol/metricsSeries.ts'
import type { MetricsSample } from '../../src/protocol/systemMetrics.ts'
import { foldSeries } from '../../src/store/foldSeries.ts'
import { noteSilence } from '../../src/store/seriesGaps.ts'

const minute = 60_000
const day = 1_440 * minute

/** A rise and a fall of some minutes around a moment, from 0 to 1. */
const swell = (at: number, around: number, width: number): number => Math.max(0, 1 - Math.abs(at - around) / width)

/** What a server of some size says at `at` milliseconds: busy by day, quiet by night, with a bad quarter of an hour. */
export function daySample(at: number): MetricsSample {
  const strain = swell(at, T0 - 24 * minute, 11 * minute)
  const hour = (at % day) / (60 * minute)
  const bustle = 0.35 + 0.65 * Math.max(0, Math.sin(((hour - 6) / 14) * Math.PI))
  const flutter = (figure: number, each: number): number => wander(figure, at / each) - 0.5
  return {
    timestamp: at,
    system: {
      totalCpuUsage: 20 + 150 * bustle + 40 * flutter(1, 40_000) + 120 * strain,
      totalMemoryUsage: 1.3e9 + 4e8 * bustle + 9e7 * flutter(2, 300_000),
      systemLoad: 2 * bustle,
    },
    performance: {
      throughputPerHour: Math.round(430 * bustle + 70 * flutter(3, 90_000) - 160 * strain),
      averageProcessingTime: 13_000 + 2_500 * flutter(4, 120_000) + 19_000 * strain,
      errorRate: Math.max(0, 0.012 + 0.012 * flutter(5, 60_000) + 0.26 * strain),
      totalJobsProcessed: Math.round(at / 9_000),
    },
  }
}

/** A time before `T0` in which nothing was heard, in minutes, and why. */
export interface Silence {
  fromMinutes: number
  minutes: number
  cause: GapCause
}

interface Heard {
  /** How long before `T0` the first sample came. */
  minutes: number
  everyMs: number
  silences?: readonly Silence[]
  sampleAt?: (at: number) => MetricsSample
}

/** The figures of someone who has heard a sample each so often up to `T0`, but for some silences. */
export function seriesUpToNow({ minutes, everyMs, silences = [], sampleAt = daySample }: Heard): MetricsSeries {
  let series = emptySeries
  for (let at = T0 - minutes * minute; at <= T0; at += everyMs) {
    const silence = silences.find(({ fromMinutes, minutes: lasting }) => {
      const from = T0 - fromMinutes * minute
      return at > from && at < from + lasting * minute
    })
    if (!silence) series = foldSeries(series, sampleAt(at))
    else if (silence.cause !== 'server') series = noteSilence(series, silence.cause)
  }
  return series
}
