import type { Connection } from '../protocol/connection.ts'
import type { DiagnosticsLine } from '../protocol/diagnostics.ts'
import { amount, ordinal } from '../protocol/check.ts'
import { knownReason, knownVia } from './diagnosticsWords.ts'

/** What the line did at `at`, without the words that came with it; undefined where it did what no line does. */
export function redactLine(connection: Connection, at: number): DiagnosticsLine | undefined {
  switch (connection.status) {
    case 'idle':
    case 'connecting':
      return { status: connection.status }
    case 'connected': {
      const via = knownVia(connection.via)
      const everyMs = amount(connection.everyMs)
      const synced = connection.synced === true
      return { status: 'connected', ...(via && { via }), synced, ...(everyMs !== undefined && { everyMs }) }
    }
    case 'reconnecting': {
      const retryInMs = connection.retryAt === undefined ? undefined : amount(Math.max(0, connection.retryAt - at))
      return {
        status: 'reconnecting',
        attempt: ordinal(connection.attempt) ?? 1,
        ...(retryInMs !== undefined && { retryInMs }),
        ...(connection.busy === true && { busy: true }),
      }
    }
    case 'disconnected':
      return { status: 'disconnected', reason: knownReason(connection.reason) ?? 'closed' }
    default:
      return undefined
  }
}
