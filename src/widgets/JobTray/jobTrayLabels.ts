import type { JobGroup } from '../../protocol/jobGroup.ts'
import type { JobFilter, JobSort } from '../../protocol/jobList.ts'

/** Words of the tray. Counts come as the number, for its plural, and as text in the person's locale. */
export interface JobTrayLabels {
  title: string
  counts: Readonly<Record<JobGroup, (count: number, text: string) => string>>
  overall: string
  /** How far all jobs together are. */
  ended: (ended: string, total: string) => string
  filters: string
  filter: Readonly<Record<JobFilter, string>>
  sort: string
  sorts: Readonly<Record<JobSort, string>>
  group: string
  clear: string
  cleared: (count: number, text: string) => string
  undo: string
  dismiss: string
  /** Jobs that have come while the list was held still. */
  arrived: (count: number, text: string) => string
  empty: string
  emptyExplained: string
  noneOf: Readonly<Record<JobGroup, string>>
  showAll: string
  /** Of rows that are not live: why, and since when they stand. */
  asOf: (why: string, time: string) => string
  late: string
  stale: string
}

/** English words of the tray. */
export const jobTrayLabels: JobTrayLabels = {
  title: 'Jobs',
  counts: {
    failed: (_, text) => `${text} failed`,
    running: (_, text) => `${text} running`,
    waiting: (_, text) => `${text} waiting`,
    done: (_, text) => `${text} done`,
  },
  overall: 'All jobs',
  ended: (ended, total) => `${ended} of ${total} ended`,
  filters: 'Show',
  filter: { all: 'All', running: 'Running', waiting: 'Waiting', failed: 'Failed', done: 'Done' },
  sort: 'Sort',
  sorts: {
    attention: 'Needs attention first',
    newest: 'Newest first',
    name: 'By name',
    progress: 'Furthest along first',
  },
  group: 'Group batches',
  clear: 'Clear finished',
  cleared: (count, text) => (count === 1 ? '1 finished job cleared.' : `${text} finished jobs cleared.`),
  undo: 'Undo',
  dismiss: 'Dismiss',
  arrived: (_, text) => `${text} new`,
  empty: 'No jobs yet',
  emptyExplained: 'What you start shows up here.',
  noneOf: {
    failed: 'No job has failed.',
    running: 'No job is running.',
    waiting: 'No job is waiting.',
    done: 'No job is done yet.',
  },
  showAll: 'Show all jobs',
  asOf: (why, time) => `${why}, as of ${time}`,
  late: 'News is late',
  stale: 'May be out of date',
}
