import type { Connection, DisconnectReason } from '../../protocol/connection.ts'
import type { ConnectionBadgeLabels } from './connectionBadgeLabels.ts'
import type { ConnectionLook } from './connectionLook.ts'

// What else comes with a line that is down is the transport's, such as "xhr poll error", and not for people.
const saidByServer: ReadonlySet<DisconnectReason> = new Set(['forbidden', 'unauthorized', 'kicked'])

/** What a look means, and after it what the server has to say of it. */
export function lineSentence(look: ConnectionLook, connection: Connection, labels: ConnectionBadgeLabels): string {
  const isTold = connection.status === 'disconnected' && saidByServer.has(connection.reason)
  const told = isTold ? connection.message : undefined
  return told ? `${labels.sentence[look]} ${told}` : labels.sentence[look]
}
