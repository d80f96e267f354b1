/** The figures that are kept over time. */
export const figureNames = [
  'throughput',
  'averageTime',
  'errorRate',
  'workersBusy',
  'waiting',
  'processed',
  'cpu',
  'memory',
  'load',
] as const

export type FigureName = (typeof figureNames)[number]

/** What one figure was in one stretch of time; in the unit of the wire. */
export interface FigureSpan {
  mean: number
  least: number
  most: number
  last: number
  /** Samples that told it. */
  count: number
}

/** One stretch of time. */
export interface SeriesBucket {
  /** Epoch milliseconds on the server's clock at which it begins: a multiple of the ring's step. */
  at: number
  /** A figure that nobody told is absent, which is not zero. */
  figures: Readonly<Partial<Record<FigureName, FigureSpan>>>
}

/** Stretches of one length, oldest first, at most as many as the ring holds. */
export interface SeriesRing {
  /** Milliseconds one stretch lasts. */
  stepMs: number
  /** Milliseconds for which stretches are kept. */
  spanMs: number
  buckets: readonly SeriesBucket[]
}

/**
 * Why figures are missing: the line was down, the device had no network, the page was hidden, nobody had asked for them,
 * or the server was silent.
 */
export type GapCause = 'line' | 'device' | 'hidden' | 'unwatched' | 'server'

/** A time from which there are no figures. */
export interface SeriesGap {
  /** Epoch milliseconds on the server's clock of the last sample before it. */
  from: number
  /** Epoch milliseconds on the server's clock of the first sample after it. */
  to: number
  cause: GapCause
}

/** The newest end of the series: what the next sample is held against. */
export interface SeriesEdge {
  /** Epoch milliseconds on the server's clock of the newest sample. */
  at: number
  /** Milliseconds between the last few samples, the newest last. */
  intervalsMs: readonly number[]
  /** What the newest stretch of each ring held without the newest sample, so that a repeat can replace it. */
  before: readonly SeriesBucket['figures'][]
  /** What is known to have kept samples away since then. */
  silence?: GapCause
}

/** The figures over time at fixed resolutions, the finest first: a day stays as small as an hour. */
export interface MetricsSeries {
  rings: readonly SeriesRing[]
  /** Oldest first: the last few. */
  gaps: readonly SeriesGap[]
  /** Samples folded so far. */
  samples: number
  /** Absent until there is a sample. */
  edge?: SeriesEdge
}

export const emptySeries: MetricsSeries = { rings: [], gaps: [], samples: 0 }
