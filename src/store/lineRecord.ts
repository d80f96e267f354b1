import type { Connection } from '../protocol/connection.ts'

/** What the line has been through, so that it can be said that it is back, or that it does not hold. */
export interface LineRecord {
  /** Epoch milliseconds at which a line that was up was lost, oldest first: the last few. */
  drops: readonly number[]
  /** Epoch milliseconds at which it was last let go or lost. */
  lostAt: number | undefined
  /** Epoch milliseconds at which it was up again after that, with nothing left to fetch. */
  resumedAt: number | undefined
  /** Changes of jobs that were caught up since it was lost. */
  caughtUp: number
}

export const newLineRecord: LineRecord = { drops: [], lostAt: undefined, resumedAt: undefined, caughtUp: 0 }

const maxDrops = 8

/** The record after the line has gone from `before` to `after`, at `now` epoch milliseconds. */
export function followLine(record: LineRecord, before: Connection, after: Connection, now: number): LineRecord {
  const isLost = after.status === 'reconnecting' || after.status === 'connecting'
  // Whoever rests comes back to what happened meanwhile; the line has not failed them.
  const rests = after.status === 'disconnected' && after.reason === 'paused'
  if (before.status === 'connected' && (isLost || rests)) {
    const drops = isLost ? [...record.drops, now].slice(-maxDrops) : record.drops
    return { drops, lostAt: now, resumedAt: undefined, caughtUp: 0 }
  }
  const isInOrder = after.status === 'connected' && after.synced
  const isBack = isInOrder && record.lostAt !== undefined && record.resumedAt === undefined
  return isBack ? { ...record, resumedAt: now } : record
}

/** True while what arrives is what was missed. */
export const isCatchingUp = (connection: Connection, replayed: boolean): boolean =>
  replayed || (connection.status === 'connected' && !connection.synced)
