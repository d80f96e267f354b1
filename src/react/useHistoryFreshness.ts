import type { Freshness } from '../protocol/job.ts'
import { selectFreshness } from '../store/selectors.ts'
import { useStatus, useTimed } from './hooks.ts'

/** Whether news may be missing, and up to when (epoch milliseconds) none are, where that is known. */
export function useHistoryFreshness(): { freshness: Freshness; asOf: number | undefined } {
  const status = useStatus(({ connection }) => connection.status)
  const isDown = status === 'connecting' || status === 'reconnecting'
  const freshness = useTimed(
    // A line that nobody has asked for is not missed.
    (state, now) => (state.connection.status === 'idle' ? 'live' : selectFreshness(state, undefined, now)),
    isDown,
  )
  // Of a line that has given up, it is known since when it gives none, not since when it had brought none.
  const asOf = useStatus(({ connection, snapshotAt, connectionSince }) =>
    connection.status === 'reconnecting' && snapshotAt !== undefined ? connectionSince : undefined,
  )
  return { freshness, asOf }
}
