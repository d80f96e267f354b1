import type { ErrorGroup } from '../../src/protocol/systemMetrics.ts'
import { T0 } from '../epoch.ts'

/** A way in which jobs fail now and then. */
export interface Trouble {
  code: string
  message: string
  /** Milliseconds since the scenario began, of the first failure. */
  from: number
  /** Milliseconds since the scenario began, after which it happens no more. */
  to: number
  /** Milliseconds from one failure to the next. */
  everyMs: number
}

/** The failures so far, by kind, `at` milliseconds into a scenario; a kind comes with its first failure. */
export const errorsAt = (at: number, troubles: readonly Trouble[]): readonly ErrorGroup[] =>
  troubles
    .filter(({ from }) => at >= from)
    .map(({ code, message, from, to, everyMs }): ErrorGroup => {
      const before = Math.floor((Math.min(at, to) - from) / everyMs)
      const seen = from + before * everyMs
      return {
        code,
        count: before + 1,
        lastSeen: T0 + seen,
        message,
        jobId: `doc-${4_200 + Math.floor(seen / 4_300)}`,
      }
    })
    .toSorted((a, b) => b.count - a.count)
