import type { DisconnectReason } from '../protocol/connection.ts'
import { backoffMs } from './backoff.ts'

/** Tries a token endpoint that is down gets. */
const maxTokenFailures = 10
/** Times a server may throw us out of a young line before we take it at its word. */
const maxKicks = 3
/** Milliseconds between tries at least, while nobody looks. */
export const unseenWaitMs = 30_000
/** Milliseconds to wait where the server asks for patience and names no time; and the most it can have. */
const [patienceMs, maxPatienceMs] = [30_000, 3_600_000]

/**
 * Why a try or a line ended. `hint`: our side gave it up on a sign that may be false, so one try at once is worth it.
 * `left`: whoever the line belongs to closed it. `busy`: the server asks for patience. `rejected`: the server will never take what we
 * send, so another try would end the same way.
 */
export interface Failure {
  kind: 'transient' | 'hint' | 'left' | 'busy' | 'unauthorized' | 'forbidden' | 'kicked' | 'rejected'
  message?: string
  /** Milliseconds the server asks us to wait. */
  retryAfterMs?: number
}

/** What to do about a failure: wait and try again, try at once, or give up and say why. */
export type Remedy = 'wait' | 'again' | DisconnectReason

/** What the policy remembers between two tries. */
export interface Patience {
  /** Tries since the line was last in order. */
  attempt(): number
  /** Why the next token is wanted: a fresh one only for the try right after a refusal. */
  tokenReason(): 'connect' | 'unauthorized'
  /** Milliseconds to wait before the next try, which this counts; `atLeastMs` before jitter. */
  nextWaitMs(atLeastMs: number): number
  remedyFor(failure: Failure): Remedy
  remedyForNoToken(): Remedy
  /** The line has held, or a person asked: everything starts from the beginning. */
  reset(): void
}

export interface PatienceOptions {
  random: () => number
  /** Someone can be asked for a fresh token. */
  canRefresh: boolean
  /** Tries without a line before giving up. */
  maxAttempts: number
}

export function createPatience({ random, canRefresh, maxAttempts }: PatienceOptions): Patience {
  let attempt = 0
  let refused = false
  let wantsFresh = false
  let hinted = false
  let kicks = 0
  let tokenFailures = 0
  const waitOrGiveUp = (): Remedy => (attempt >= maxAttempts ? 'exhausted' : 'wait')
  return {
    attempt: () => attempt,
    tokenReason() {
      const reason = wantsFresh ? 'unauthorized' : 'connect'
      wantsFresh = false
      return reason
    },
    nextWaitMs(atLeastMs) {
      const ladderMs = backoffMs(++attempt, random)
      // Jitter on top: clients that were all told the same wait must not come back together.
      return ladderMs >= atLeastMs ? ladderMs : atLeastMs + random() * ladderMs
    },
    remedyFor({ kind }) {
      if (kind === 'hint' && !hinted) {
        hinted = true
        return 'again'
      }
      if (kind === 'left') return 'closed'
      if (kind === 'forbidden') return 'forbidden'
      if (kind === 'rejected') return 'kicked'
      if (kind === 'kicked' && ++kicks >= maxKicks) return 'kicked'
      if (kind !== 'unauthorized') return waitOrGiveUp()
      // A new token gets one chance; a second refusal is for the person to answer.
      if (refused || !canRefresh) return 'unauthorized'
      refused = wantsFresh = true
      return 'again'
    },
    remedyForNoToken: () => (++tokenFailures >= maxTokenFailures ? 'exhausted' : waitOrGiveUp()),
    reset() {
      attempt = kicks = tokenFailures = 0
      refused = wantsFresh = hinted = false
    },
  }
}

/** Milliseconds that the server asks us to wait, if it does. */
export const toldWaitMs = ({ kind, retryAfterMs = kind === 'busy' ? patienceMs : 0 }: Partial<Failure>): number =>
  Math.min(maxPatienceMs, retryAfterMs)
