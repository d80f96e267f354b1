/** Milliseconds before a request that got no answer is made again: the first, doubling, and the most. */
const [againMs, maxAgainMs] = [5_000, 60_000]
/** Requests after which a server that has never answered is taken not to know how. */
const maxUnanswered = 3

/** What we have learnt of whether this server gives snapshots. */
export interface SnapshotRecord {
  answered(): void
  /** Notes a request without an answer. Milliseconds to wait before the next; none where there is no use. */
  unanswered(): number | undefined
  /** It has given one. */
  isProven(): boolean
  /** It has been asked in vain, and has never given one. */
  isSilent(): boolean
  forget(): void
}

export function createSnapshotRecord(): SnapshotRecord {
  let hasAnswered = false
  let failures = 0
  return {
    answered() {
      hasAnswered = true
      failures = 0
    },
    unanswered() {
      failures++
      if (!hasAnswered && failures >= maxUnanswered) return undefined
      return Math.min(maxAgainMs, againMs * 2 ** (failures - 1))
    },
    isProven: () => hasAnswered,
    isSilent: () => !hasAnswered && failures > 0,
    forget() {
      hasAnswered = false
      failures = 0
    },
  }
}
