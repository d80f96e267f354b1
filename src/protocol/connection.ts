/** By which way messages arrive. */
export type Via = 'websocket' | 'long-polling' | 'sse' | 'http-polling' | 'scripted'

/**
 * Why a line is down and stays so: closed by us, token refused, role refused, tries used up, thrown out by the server,
 * let go while nobody looks at the page.
 */
export const disconnectReasons = ['closed', 'unauthorized', 'forbidden', 'exhausted', 'kicked', 'paused'] as const

export type DisconnectReason = (typeof disconnectReasons)[number]

/** What the line to the server is doing. */
export type Connection =
  | { status: 'idle' }
  | { status: 'connecting' }
  | {
      status: 'connected'
      via?: Via
      /** False where something may have been missed and a snapshot is due; each time it is told the store asks for one. */
      synced: boolean
      /** Milliseconds between two looks, where the server is asked rather than listened to. */
      everyMs?: number
    }
  | {
      status: 'reconnecting'
      /** Tries so far since the line went down, from 1. */
      attempt: number
      /** Epoch milliseconds of the next try; absent while a try is under way. */
      retryAt?: number
      /** The server asked for patience. */
      busy?: true
      message?: string
    }
  | { status: 'disconnected'; reason: DisconnectReason; message?: string }
