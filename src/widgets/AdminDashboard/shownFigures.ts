import type { FigureName, MetricsSeries, SeriesGap } from '../../protocol/metricsSeries.ts'
import type { Queues } from '../../protocol/queueStatus.ts'
import type { ErrorGroup, MetricsSample, WorkerMetrics } from '../../protocol/systemMetrics.ts'
import type { TileName } from './adminDashboardLabels.ts'
import { chartKinds } from './chartKinds.ts'
import { chartPoints, type ChartPoint } from './chartPoints.ts'
import type { TimeSpan } from './timeRange.ts'
import { allWorkers, tileKinds } from './tileKinds.ts'
import { workerHealth } from './workerHealth.ts'

/** One key figure as a number; `value` is absent where nobody told it. */
export interface ShownFigure {
  name: TileName
  unit: string
  value?: number
  /** What it is part of, as busy workers are of all. */
  of?: number
}

/** One chart as numbers. */
export interface ShownChart {
  figure: FigureName
  unit: string
  points: readonly ChartPoint[]
}

/** What a dashboard shows, as numbers in the units of the wire: what an export is written from. */
export interface ShownFigures {
  /** Epoch milliseconds on the server's clock of the newest sample. */
  at: number
  /** The stretch of time that the charts show, in epoch milliseconds on the server's clock. */
  span: TimeSpan
  figures: readonly ShownFigure[]
  charts: readonly ShownChart[]
  gaps: readonly SeriesGap[]
  /** Absent where the server names none; each with the state that is shown of it. */
  workers?: readonly (WorkerMetrics & { state?: string })[]
  queues?: Queues
  /** Absent where the server groups none. */
  errors?: readonly ErrorGroup[]
}

function figureOf(kind: (typeof tileKinds)[number], sample: MetricsSample): ShownFigure {
  const value = kind.read(sample)
  const all = kind.name === 'workers' ? allWorkers(sample) : undefined
  return {
    name: kind.name,
    unit: kind.unit,
    ...(value !== undefined && Number.isFinite(value) && { value }),
    ...(all !== undefined && { of: all }),
  }
}

const withState = (worker: WorkerMetrics, timestamp: number) => {
  const { state } = workerHealth(worker, timestamp)
  return { ...worker, ...(state !== undefined && { state }) }
}

/** Gathers what a dashboard shows of a sample and of the time in `span`. */
export function shownFigures(sample: MetricsSample, series: MetricsSeries, span: TimeSpan): ShownFigures {
  const { timestamp, workers, queues, errors } = sample
  const charted = tileKinds.filter(({ name }) => chartKinds.some((chart) => chart.name === name))
  return {
    at: timestamp,
    span,
    figures: tileKinds.map((kind) => figureOf(kind, sample)),
    charts: charted.map(({ figure, unit }) => ({ figure, unit, points: chartPoints(series, figure, span) })),
    gaps: series.gaps.filter(({ from, to }) => from < span.to && to > span.from),
    ...(workers && { workers: workers.map((worker) => withState(worker, timestamp)) }),
    ...(queues && { queues }),
    ...(errors && { errors }),
  }
}
