import type { Clock } from '../protocol/clock.ts'

/** Milliseconds before a request that got no answer is made again: the first, doubling, and the most. */
const [againMs, maxAgainMs] = [5_000, 60_000]
/** Requests after which a server that has never answered is taken not to know how. */
const maxUnanswered = 3
/** Snapshots in a row without news after which the next one waits: milliseconds, doubling, and the most. */
const [idleLimit, idleMs, maxIdleMs] = [2, 1_000, 30_000]
/** Milliseconds after which a row is broken: what was so a minute ago says nothing. */
const rowMs = 60_000

/** What we have learnt of whether this server gives snapshots. */
export interface SnapshotRecord {
  /** Notes a snapshot, and whether it brought anything new. */
  answered(hasNews: boolean): void
  /** Milliseconds to wait before the next request: a server that has nothing new is not asked over and over. */
  idleMs(): number
  /** Notes a request without an answer. Milliseconds to wait before the next; none where there is no use. */
  unanswered(): number | undefined
  /** It has given one. */
  isProven(): boolean
  /** It has been asked in vain, and has never given one. */
  isSilent(): boolean
  forget(): void
}

export function createSnapshotRecord(clock: Clock): SnapshotRecord {
  let hasAnswered = false
  let failures = 0
  let idle = 0
  let idleAt = 0
  return {
    answered(hasNews) {
      hasAnswered = true
      failures = 0
      idle = hasNews ? 0 : idle + 1
      idleAt = clock.now()
    },
    idleMs() {
      if (clock.now() - idleAt > rowMs) idle = 0
      return idle < idleLimit ? 0 : Math.min(maxIdleMs, idleMs * 2 ** (idle - idleLimit))
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
      failures = idle = 0
    },
  }
}
