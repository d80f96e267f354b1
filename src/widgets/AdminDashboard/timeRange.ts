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

const second = 1_000

/**
 * The stretch of time that `range` means at `until`, epoch milliseconds on the server's clock: up to the end of the
 * second that is under way, since the end of a stretch is no part of it.
 */
export function spanOfRange(range: TimeRange, until: number): TimeSpan {
  if (typeof range !== 'string') return range
  const to = (Math.floor(until / second) + 1) * second
  return { from: to - rangeMs[range], to }
}
