import type { Moment } from './measureRun.ts'

/** What came of many runs of one kind. Shares, 0–1. */
export interface Figures {
  /** Share of the time in which a range is shown. */
  shown: number
  /** Share of that in which the range holds the truth. */
  held: number
  /** Length of the range by what was truly left, the median. */
  width: number
  /** Share of the time in which it is said to take longer than was foreseen. */
  overdue: number
  /** Share of that in which a twentieth of the run or more was still to come. */
  overdueRight: number
  /** How far off the middle of the range is, in shares of the whole run, the mean. */
  off: number
  /** The same of one number by a smoothed rate, at the same moments. */
  plainOff: number
  /** The same of the server's word, at the same moments. */
  serverOff: number
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** An estimate may be wrong without end; beyond three runs' length it is no worse. */
const offBy = (said: number, truth: number): number => Math.min(3, Math.abs(said - truth))

export function figuresOf(moments: readonly Moment[]): Figures {
  const ranges = moments.flatMap(({ truth, from, to, plain, server }) =>
    from === undefined || to === undefined ? [] : [{ truth, from, to, plain, server }],
  )
  const overdue = moments.filter(({ kind }) => kind === 'overdue')
  const off = (said: (each: (typeof ranges)[number]) => number | undefined): number =>
    mean(
      ranges.flatMap((each) => {
        const value = said(each)
        return value === undefined ? [] : [offBy(value, each.truth)]
      }),
    )
  return {
    shown: ranges.length / moments.length,
    held: mean(ranges.map(({ truth, from, to }) => (truth >= from && truth <= to ? 1 : 0))),
    width: median(ranges.map(({ truth, from, to }) => (to - from) / truth)),
    overdue: overdue.length / moments.length,
    overdueRight: mean(overdue.map(({ truth }) => (truth >= 0.05 ? 1 : 0))),
    off: off(({ from, to }) => (from + to) / 2),
    plainOff: off(({ plain }) => plain),
    serverOff: off(({ server }) => server),
  }
}
