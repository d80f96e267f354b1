import type { DisconnectReason } from '../protocol/connection.ts'
import { backoffMs } from './backoff.ts'

/** Tries a token endpoint that is down gets. */
const maxTokenFailures = 10
/** Times a server may throw us out of a young line before we take it at its word. */
const maxKicks = 3

/** Why a try or a line ended. */
export interface Failure {
  kind: 'transient' | 'unauthorized' | 'forbidden' | 'kicked'
  message?: string
}

/** What to do about a failure: wait and try again, try at once with a new token, or give up and say why. */
export type Remedy = 'wait' | 'newToken' | DisconnectReason

/** What the policy remembers between two tries. */
export interface Patience {
  /** Tries since the line was last in order. */
  attempt(): number
  /** Why the next token is wanted: a fresh one only for the try right after a refusal. */
  tokenReason(): 'connect' | 'unauthorized'
  /** Milliseconds to wait before the next try, which this counts. */
  nextWaitMs(): number
  remedyFor(failure: Failure): Remedy
  remedyForNoToken(): Remedy
  /** The line has held, or a person asked: everything starts from the beginning. */
  reset(): void
}

export function createPatience(random: () => number, canRefresh: boolean): Patience {
  let attempt = 0
  let refused = false
  let wantsFresh = false
  let kicks = 0
  let tokenFailures = 0
  return {
    attempt: () => attempt,
    tokenReason() {
      const reason = wantsFresh ? 'unauthorized' : 'connect'
      wantsFresh = false
      return reason
    },
    nextWaitMs: () => backoffMs(++attempt, random),
    remedyFor({ kind }) {
      if (kind === 'forbidden') return 'forbidden'
      if (kind === 'kicked') return ++kicks >= maxKicks ? 'kicked' : 'wait'
      if (kind === 'transient') return 'wait'
      // A new token gets one chance; a second refusal is for the person to answer.
      if (refused || !canRefresh) return 'unauthorized'
      refused = wantsFresh = true
      return 'newToken'
    },
    remedyForNoToken: () => (++tokenFailures >= maxTokenFailures ? 'exhausted' : 'wait'),
    reset() {
      attempt = kicks = tokenFailures = 0
      refused = wantsFresh = false
    },
  }
}
