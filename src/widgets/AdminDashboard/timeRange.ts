/** Ranges of time up to now that a chart offers. */
export const rangeNames = ['5min', '15min', '1h', '6h', '24h'] as const

export type RangeName = (typeof rangeNames)[number]

/** A stretch of time. */
export interface TimeSpan {
  /** Epoch milliseconds on the server's clock. */
  from: number
  /** Epoch milliseconds on the server's clock. */
  to: number
}

/** What a person looks at: the time up to now, or from one moment to another. */
export type TimeRange = RangeName | TimeSpan

const minute = 60_000

/** Milliseconds of each range. */
export const rangeMs: Readonly<Record<RangeName, number>> = {
  '5min': 5 * minute,
  '15min': 15 * minute,
  '1h': 60 * minute,
  '6h': 360 * minute,
  '24h': 1_440 * minute,
}

/** The stretch of time that `range` means at `until`, epoch milliseconds on the server's clock. */
export const spanOfRange = (range: TimeRange, until: number): TimeSpan =>
  typeof range === 'string' ? { from: until - rangeMs[range], to: until } : range
