import type { ListedJob } from '../../protocol/jobList.ts'

/** One row of the tray. */
export interface TrayEntry {
  jobId: string
  /** The batch that the row stands under. */
  parentId?: string | undefined
  level: 1 | 2
  /** Its place among its siblings, from 1, and how many there are. */
  position: number
  size: number
  /** Its parts can be shown and hidden. */
  isBatch: boolean
}

export interface Grouping {
  /** Ids of the batches whose parts are shown. */
  expanded: ReadonlySet<string>
  isBatch: (jobId: string) => boolean
  /** False for a batch nobody has told of: its parts stand for themselves. */
  isKnown: (jobId: string) => boolean
}

/** Every job in a row of its own. */
export const flatEntries = (rows: readonly ListedJob[]): TrayEntry[] =>
  rows.map(({ jobId }, at) => ({ jobId, level: 1, position: at + 1, size: rows.length, isBatch: false }))

/**
 * The parts of a batch under it; a batch stands where it, or the first of its parts, comes in the order. One that is a
 * part itself stands beside the others: under two at once nobody would find it, and no two rows are of one job.
 */
export function groupedEntries(rows: readonly ListedJob[], { expanded, isBatch, isKnown }: Grouping): TrayEntry[] {
  const parts = new Map<string, string[]>()
  // A set keeps the order in which its ids came.
  const tops = new Set<string>()
  for (const { jobId, parentId } of rows) {
    if (parentId === undefined || parentId === jobId || isBatch(jobId) || !isKnown(parentId)) {
      tops.add(jobId)
      continue
    }
    tops.add(parentId)
    const siblings = parts.get(parentId)
    if (siblings) siblings.push(jobId)
    else parts.set(parentId, [jobId])
  }
  return [...tops].flatMap((jobId, at) => {
    const own = parts.get(jobId) ?? []
    const top: TrayEntry = { jobId, level: 1, position: at + 1, size: tops.size, isBatch: isBatch(jobId) }
    return expanded.has(jobId) ? [top, ...partEntries(jobId, own)] : [top]
  })
}

const partEntries = (parentId: string, parts: readonly string[]): TrayEntry[] =>
  parts.map((jobId, at) => ({ jobId, parentId, level: 2, position: at + 1, size: parts.length, isBatch: false }))
