import { disconnectReasons } from '../../protocol/connection.ts'
import type { Connection, DisconnectReason } from '../../protocol/connection.ts'
import type { Device } from '../../protocol/session.ts'
import { isJustResumed } from './resumption.ts'
import type { Resumption } from './resumption.ts'

/** What a person is told about the line: one look for each thing that differs to them. */
export type ConnectionLook =
  | 'idle'
  | 'connecting'
  | 'slow'
  | 'live'
  | 'resumed'
  | 'unsteady'
  | 'polling'
  | 'updating'
  | 'dropped'
  | 'reconnecting'
  | 'unreachable'
  | 'busy'
  | 'offline'
  | DisconnectReason

// A server's newer reason has no words of ours; the line is down all the same.
const reasons: ReadonlySet<string> = new Set(disconnectReasons)

// Most drops mend themselves within this time; a person is not to be alarmed by them. Milliseconds.
export const graceMs = 4_000
// Who still says "reconnecting" after this time promises what does not come. Milliseconds.
export const unreachableAfterMs = 30_000

/** What, beside the line itself, decides its look. */
export interface Circumstances {
  device?: Device | undefined
  /** Epoch milliseconds. */
  since?: number | undefined
  /** Epoch milliseconds. */
  now?: number | undefined
  isUnsteady?: boolean | undefined
  resumption?: Resumption | undefined
}

/** Reads the look of the line; without `since` and `now` nothing is in its grace time. */
export function connectionLook(connection: Connection, circumstances: Circumstances = {}): ConnectionLook {
  const { device, since, now, isUnsteady } = circumstances
  const lasted = since === undefined || now === undefined ? NaN : now - since
  switch (connection.status) {
    case 'connected':
      return upLook(connection, circumstances)
    case 'disconnected':
      return reasons.has(connection.reason) ? connection.reason : 'closed'
    case 'connecting':
      if (device === 'offline') return 'offline'
      return lasted >= graceMs ? 'slow' : 'connecting'
    case 'reconnecting':
      if (device === 'offline') return 'offline'
      // A line that comes and goes is one state to a person, not two in turn.
      if (lasted < graceMs) return isUnsteady ? 'unsteady' : 'dropped'
      if (connection.busy) return 'busy'
      return lasted >= unreachableAfterMs ? 'unreachable' : 'reconnecting'
    case 'idle':
      return 'idle'
    default:
      connection satisfies never
      return 'idle'
  }
}

function upLook(
  { synced, via }: Extract<Connection, { status: 'connected' }>,
  { now, isUnsteady, resumption }: Circumstances,
): ConnectionLook {
  // Asking the server from time to time is what a line that does not hold is replaced by.
  if (isUnsteady && via !== 'http-polling') return 'unsteady'
  if (!synced) return 'updating'
  if (isJustResumed(resumption, now)) return 'resumed'
  return via === 'http-polling' ? 'polling' : 'live'
}
