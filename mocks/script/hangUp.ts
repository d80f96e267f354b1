import type { DisconnectReason } from '../../src/protocol/connection.ts'
import { at } from './at.ts'
import { heardUpTo, lost } from './ladder.ts'
import type { Tries } from './ladder.ts'
import type { Silence } from './silence.ts'

export interface HangUp extends Tries {
  /** In the server's words. */
  message?: string
  /** Milliseconds since the scenario began, at which the line was lost, to be tried in vain; at 0 there has never been one. */
  lostAt?: number
}

/** The line is given up at `ms` and stays down: nothing is heard any more. */
export function hangUp(ms: number, reason: DisconnectReason, { message, lostAt = ms, ...tries }: HangUp = {}): Silence {
  const line = { status: 'disconnected', reason, ...(message !== undefined && { message }) } as const
  const before = lostAt < ms ? lost(lostAt, ms, tries) : []
  return {
    from: lostAt < ms ? heardUpTo(lostAt) : ms,
    to: Infinity,
    down: [...before, at(ms, { line })],
    up: [],
    looks: [],
    handsOver: false,
  }
}
