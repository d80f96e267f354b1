import type { Job } from '../protocol/job.ts'
import { jobGroupOf } from '../protocol/jobGroup.ts'
import type { JobFilter, JobSort, ListedJob } from '../protocol/jobList.ts'
import { compareKeys, jobSortKey } from './jobSortKey.ts'
import type { CompareNames, JobSortKey } from './jobSortKey.ts'

interface Entry {
  row: ListedJob
  key: JobSortKey
  isShown: boolean
  /** Epoch milliseconds at which the job was first heard of. */
  since: number
  /** Place in the order in which jobs were heard of: no two have the same. */
  heard: number
}

interface Move {
  jobId: string
  from: Entry | undefined
  to: Entry | undefined
}

/** Some of the jobs, sorted, kept in step without looking at those that have not changed. */
export interface JobOrder {
  /** Brings the order in step with `jobs`, of which only `touched` have changed, or any where it is absent. */
  follow(jobs: ReadonlyMap<string, Job>, touched?: Iterable<string>): void
  /** In order; the same list while nothing has come, gone or moved. */
  rows(): readonly ListedJob[]
}

/** The part of a list that has to move before sorting it anew is cheaper than to find a place for each. */
const partSorted = 1 / 16

/** Creates the order of those jobs that `filter` lets through, the one heard of last first where `sort` sees no difference. */
export function createJobOrder(sort: JobSort, filter: JobFilter, compareNames: CompareNames): JobOrder {
  const entries = new Map<string, Entry>()
  const compare = (a: Entry, b: Entry): number =>
    compareKeys(a.key, b.key, compareNames) || b.since - a.since || b.heard - a.heard
  let sorted: Entry[] = []
  let rows: readonly ListedJob[] | undefined
  let heard = 0

  const entryOf = (job: Job, known: Entry | undefined): Entry => {
    const { jobId, parentId, status, firstSeenAt } = job
    return {
      row: known?.row.parentId === parentId && known ? known.row : { jobId, parentId },
      key: jobSortKey(job, sort),
      isShown: filter === 'all' || jobGroupOf(status) === filter,
      since: firstSeenAt,
      heard: known?.heard ?? heard++,
    }
  }
  const place = ({ jobId, to }: Move): void => {
    if (to) entries.set(jobId, to)
    else entries.delete(jobId)
  }
  const move = ({ from, to }: Move): void => {
    if (from?.isShown) sorted.splice(indexFor(sorted, from, compare), 1)
    if (to?.isShown) sorted.splice(indexFor(sorted, to, compare), 0, to)
  }
  const moveAll = (moves: readonly Move[]): void => {
    for (const one of moves) place(one)
    const shown = moves.filter(({ from, to }) => from?.isShown || to?.isShown)
    if (shown.length === 0) return
    rows = undefined
    if (shown.length <= sorted.length * partSorted) for (const one of shown) move(one)
    else sorted = [...entries.values()].filter(({ isShown }) => isShown).toSorted(compare)
  }
  const movesOf = (jobs: ReadonlyMap<string, Job>, ids: Iterable<string>): Move[] => {
    const moves: Move[] = []
    for (const jobId of ids) {
      const job = jobs.get(jobId)
      const from = entries.get(jobId)
      const to = job && entryOf(job, from)
      if (!isSame(from, to)) moves.push({ jobId, from, to })
    }
    return moves
  }
  return {
    follow(jobs, touched) {
      if (touched) moveAll(movesOf(jobs, touched))
      // The store lets go of its oldest jobs without a word.
      if (!touched || entries.size !== jobs.size) moveAll(movesOf(jobs, new Set([...entries.keys(), ...jobs.keys()])))
    },
    rows: () => (rows ??= sorted.map(({ row }) => row)),
  }
}

const isSame = (a: Entry | undefined, b: Entry | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.row === b.row &&
    a.isShown === b.isShown &&
    a.since === b.since &&
    a.key.rank === b.key.rank &&
    a.key.by === b.key.by)

/** Where `entry` is in the sorted list, or belongs. */
function indexFor(sorted: readonly Entry[], entry: Entry, compare: (a: Entry, b: Entry) => number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const other = sorted[middle]
    if (other && compare(other, entry) < 0) low = middle + 1
    else high = middle
  }
  return low
}
