import type { Connection } from '../../protocol/connection.ts'

/** What a server does with who comes, or asks. `waiting`: it does not answer yet. */
export type Door =
  | { kind: 'open' | 'waiting' | 'unreachable' }
  | { kind: 'unauthorized' | 'forbidden' | 'kicked'; message?: string }
  | {
      kind: 'busy'
      /** Milliseconds it asks for. */
      retryAfterMs: number
      message?: string
    }

const shut: Door = { kind: 'unreachable' }

/**
 * What a server does that has clients see the line like this. `isLive`: the client wants to listen, rather than ask now
 * and then. `now`: epoch milliseconds.
 */
export function doorOf(line: Connection, isLive: boolean, now: number): Door {
  switch (line.status) {
    case 'idle':
    case 'connecting':
      return { kind: 'waiting' }
    case 'connected':
      // Something between them lets only plain questions through.
      return isLive && line.via === 'http-polling' ? shut : { kind: 'open' }
    case 'reconnecting':
      if (!line.busy) return shut
      return { kind: 'busy', retryAfterMs: Math.max(0, (line.retryAt ?? now) - now), ...said(line) }
    case 'disconnected':
      // The client let go of its own accord: the server is as it was.
      if (line.reason === 'paused') return { kind: 'open' }
      if (line.reason === 'closed' || line.reason === 'exhausted') return shut
      return { kind: line.reason, ...said(line) }
  }
}

const said = ({ message }: { message?: string }): { message?: string } => (message === undefined ? {} : { message })
