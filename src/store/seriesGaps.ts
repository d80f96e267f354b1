import type { GapCause, MetricsSeries, SeriesEdge, SeriesGap } from '../protocol/metricsSeries.ts'
import { gapAfterMs } from '../protocol/gapAfterMs.ts'
import type { StatusState } from './state.ts'

/** Gaps that are kept. */
const maxGaps = 50

/** The gap that ends with a sample at `at`; undefined where none was due much sooner. */
export function gapBefore(edge: SeriesEdge, at: number): SeriesGap | undefined {
  if (at - edge.at < gapAfterMs(edge)) return undefined
  return { from: edge.at, to: at, cause: edge.silence ?? 'server' }
}

/** The gaps with one more, without those that end before `since`. */
export const addGap = (gaps: readonly SeriesGap[], gap: SeriesGap | undefined, since: number): readonly SeriesGap[] =>
  gap ? [...gaps.filter(({ to }) => to > since), gap].slice(-maxGaps) : gaps

/** The series with a reason for a silence that has begun; the first reason stands, and a device without network is why its line is down. */
export function noteSilence(series: MetricsSeries, cause: GapCause | undefined): MetricsSeries {
  const { edge } = series
  if (!edge || cause === undefined || cause === edge.silence) return series
  if (edge.silence !== undefined && !(edge.silence === 'line' && cause === 'device')) return series
  return { ...series, edge: { ...edge, silence: cause } }
}

/** What keeps samples away as things stand; undefined where they may come. */
export function silenceNow({ device, connection }: Pick<StatusState, 'device' | 'connection'>): GapCause | undefined {
  if (connection.status === 'connected') return undefined
  if (device === 'offline') return 'device'
  if (connection.status === 'idle') return 'unwatched'
  if (connection.status !== 'disconnected') return 'line'
  if (connection.reason === 'paused') return 'hidden'
  return connection.reason === 'closed' ? 'unwatched' : 'line'
}
