import type { Connection, DisconnectReason } from '../../protocol/connection.ts'
import type { Device } from '../../protocol/session.ts'

/** What a person is told about the line: one look for each thing that differs to them. */
export type ConnectionLook =
  | 'idle'
  | 'connecting'
  | 'slow'
  | 'live'
  | 'polling'
  | 'updating'
  | 'dropped'
  | 'reconnecting'
  | 'busy'
  | 'offline'
  | DisconnectReason

// A server's newer reason has no words of ours; the line is down all the same.
const reasons: ReadonlySet<string> = new Set<DisconnectReason>([
  'closed',
  'unauthorized',
  'forbidden',
  'exhausted',
  'kicked',
  'paused',
])

// Most drops mend themselves within this time; a person is not to be alarmed by them. Milliseconds.
const graceMs = 4_000

/** Reads the look of the line; `since` and `now` are epoch milliseconds, and without them nothing is in its grace time. */
export function connectionLook(
  connection: Connection,
  { device, since, now }: { device?: Device | undefined; since?: number | undefined; now?: number | undefined } = {},
): ConnectionLook {
  const lasted = since === undefined || now === undefined ? NaN : now - since
  switch (connection.status) {
    case 'connected':
      if (!connection.synced) return 'updating'
      return connection.via === 'http-polling' ? 'polling' : 'live'
    case 'disconnected':
      return reasons.has(connection.reason) ? connection.reason : 'closed'
    case 'connecting':
      if (device === 'offline') return 'offline'
      return lasted >= graceMs ? 'slow' : 'connecting'
    case 'reconnecting':
      if (device === 'offline') return 'offline'
      if (lasted < graceMs) return 'dropped'
      return connection.busy ? 'busy' : 'reconnecting'
    case 'idle':
      return 'idle'
    default:
      connection satisfies never
      return 'idle'
  }
}
