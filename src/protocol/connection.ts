/** By which way messages arrive. */
export type Via = 'websocket' | 'long-polling' | 'sse' | 'http-polling' | 'scripted'

/**
 * Why a line is down for good: closed by us, token refused, role refused, tries used up, thrown out by the server.
 */
export type DisconnectReason = 'closed' | 'unauthorized' | 'forbidden' | 'exhausted' | 'kicked'

/** What the line to the server is doing. */
export type Connection =
  | { status: 'idle' }
  | { status: 'connecting' }
  | {
      status: 'connected'
      via?: Via
      /** False while a snapshot is still due: what is shown may be older than the line. */
      synced: boolean
    }
  | {
      status: 'reconnecting'
      /** Tries so far since the line went down, from 1. */
      attempt: number
      /** Epoch milliseconds of the next try; absent while a try is under way. */
      retryAt?: number
      message?: string
    }
  | { status: 'disconnected'; reason: DisconnectReason; message?: string }
