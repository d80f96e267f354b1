import type { Problem, ProblemCode } from '../protocol/problem.ts'

/** What went wrong so far: counts, however many there are, and the last one. */
export interface Tally {
  total: number
  byCode: Readonly<Partial<Record<ProblemCode, number>>>
  last: Problem | undefined
}

export const emptyTally: Tally = { total: 0, byCode: {}, last: undefined }

/** Both tallies as one, `later` being the later. */
export function addTally(earlier: Tally, later: Tally): Tally {
  const byCode = { ...earlier.byCode }
  for (const [code, count] of Object.entries(later.byCode) as [ProblemCode, number][]) {
    // An adapter of the app's own may name a code as every object names something.
    byCode[code] = (Object.hasOwn(byCode, code) ? (byCode[code] ?? 0) : 0) + count
  }
  return { total: earlier.total + later.total, byCode, last: later.last ?? earlier.last }
}

/** The tally of one problem. */
export const tallyOf = (problem: Problem): Tally => ({ total: 1, byCode: { [problem.code]: 1 }, last: problem })
