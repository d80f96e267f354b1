import type { MetricsSeries, SeriesRing } from '../../protocol/metricsSeries.ts'
import type { TimeSpan } from './timeRange.ts'

/** Points a chart draws at most: more cost time and no eye tells them apart. */
export const mostPoints = 120

const second = 1_000
const day = 86_400
// Each divides a day, so that a line's past keeps its shape while samples come in and fall out.
const steps = [1, 2, 3, 5, 10, 15, 20, 30, 60, 120, 180, 300, 600, 900, 1_200, 1_800, 3_600, 7_200, 14_400, 28_800, day]

/** The stretches of time that a chart draws as one point each. */
export interface ChartCells {
  ring: SeriesRing
  /** Milliseconds of one stretch. */
  step: number
  /** Epoch milliseconds: the beginning of the first stretch. */
  from: number
  /** Epoch milliseconds: the end of the last stretch. */
  to: number
}

/** The finest figures kept that go back to `from`; undefined where there are none at all. */
function ringFor({ rings, edge }: MetricsSeries, from: number): SeriesRing | undefined {
  const filled = rings.filter(({ buckets }) => buckets.length > 0)
  const newest = edge?.at ?? 0
  return filled.find(({ spanMs, stepMs }) => from >= newest - spanMs - stepMs) ?? filled.at(-1)
}

function stepFor({ stepMs }: SeriesRing, spanMs: number): number {
  const fits = (seconds: number) => (seconds * second) % stepMs === 0 && seconds * second * mostPoints >= spanMs
  return (steps.find(fits) ?? Math.ceil(spanMs / (mostPoints * day * second)) * day) * second
}

/** How a chart cuts `span` into at most 120 stretches of a round length; undefined while there is no figure at all. */
export function chartCells(series: MetricsSeries, span: TimeSpan): ChartCells | undefined {
  const ring = ringFor(series, span.from)
  if (!ring) return undefined
  const step = stepFor(ring, span.to - span.from)
  const to = Math.ceil(span.to / step) * step
  return { ring, step, from: to - Math.ceil((span.to - span.from) / step) * step, to }
}
