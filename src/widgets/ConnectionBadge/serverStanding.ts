import type { Connection } from '../../protocol/connection.ts'
import type { Device } from '../../protocol/session.ts'

/** How the server stands, where the line is not up. */
export type ServerStanding = 'unreachable' | 'busy' | 'refusing' | 'unknown'

/** What can be said of the server apart from the device; nothing where the line is up, or nobody tries. */
export function serverStanding(connection: Connection, device: Device | undefined): ServerStanding | undefined {
  if (connection.status === 'reconnecting') {
    if (device === 'offline') return 'unknown'
    return connection.busy ? 'busy' : 'unreachable'
  }
  if (connection.status !== 'disconnected') return undefined
  if (connection.reason === 'exhausted') return 'unreachable'
  return connection.reason === 'closed' || connection.reason === 'paused' ? undefined : 'refusing'
}
