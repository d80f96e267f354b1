import type { JobStatus } from './jobProgress.ts'

/** How a list of many jobs sorts their statuses, in the order in which they need a person. */
export const jobGroups = ['failed', 'running', 'waiting', 'done'] as const

export type JobGroup = (typeof jobGroups)[number]

/** Jobs by group. */
export type GroupCounts = Readonly<Record<JobGroup, number>>

// A map, since a server may send a status of any name.
const groups: ReadonlyMap<string, JobGroup> = new Map<JobStatus, JobGroup>([
  ['queued', 'waiting'],
  ['delayed', 'waiting'],
  ['paused', 'waiting'],
  ['started', 'running'],
  ['progress', 'running'],
  ['retrying', 'running'],
  ['cancelling', 'running'],
  ['completed', 'done'],
  ['cancelled', 'done'],
  ['failed', 'failed'],
  ['expired', 'failed'],
])

/** The group of a status; what a newer server sends under a name of its own is taken to be running. */
export const jobGroupOf = (status: string): JobGroup => groups.get(status) ?? 'running'

/** Counts by status as counts by group. */
export function groupCounts(counts: Readonly<Partial<Record<JobStatus, number>>>): GroupCounts {
  const sums = { failed: 0, running: 0, waiting: 0, done: 0 }
  for (const [status, count] of Object.entries(counts)) sums[jobGroupOf(status)] += count
  return sums
}
