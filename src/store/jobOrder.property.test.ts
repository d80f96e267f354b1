import { array, assert, constantFrom, integer, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import type { Job } from '../protocol/job.ts'
import { jobGroupOf } from '../protocol/jobGroup.ts'
import { jobFilters, jobSorts } from '../protocol/jobList.ts'
import type { JobFilter, JobSort } from '../protocol/jobList.ts'
import { jobStatuses } from '../protocol/jobProgress.ts'
import { createJobOrder } from './jobOrder.ts'

const compareNames = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const change = record({
  id: integer({ min: 0, max: 40 }),
  act: constantFrom('put', 'put', 'put', 'drop', 'evict'),
  status: constantFrom(...jobStatuses),
  progress: integer({ min: 0, max: 3 }),
  name: constantFrom('a', 'b', 'c'),
  stalled: constantFrom(true, false),
  isLook: constantFrom(true, false),
})

const attentionOf = ({ status, stalled }: Job): number => {
  const group = jobGroupOf(status)
  return group === 'running' && stalled ? 0.5 : ['failed', 'running', 'waiting', 'done'].indexOf(group)
}
const sortedBy: Record<JobSort, (a: Job, b: Job) => number> = {
  attention: (a, b) => attentionOf(a) - attentionOf(b),
  newest: () => 0,
  name: (a, b) => compareNames(a.name ?? '', b.name ?? ''),
  progress: (a, b) => {
    const rank = ({ status }: Job): number => ['running', 'waiting', 'failed', 'done'].indexOf(jobGroupOf(status))
    return rank(a) - rank(b) || (jobGroupOf(a.status) === 'waiting' ? 0 : (b.progress ?? 0) - (a.progress ?? 0))
  },
}

/** The newest first, then sorted whole by a sort that keeps equals in place. */
const sortedWhole = (jobs: ReadonlyMap<string, Job>, sort: JobSort, filter: JobFilter): string[] =>
  [...jobs.values()]
    .filter(({ status }) => filter === 'all' || jobGroupOf(status) === filter)
    .toReversed()
    .toSorted(sortedBy[sort])
    .map(({ jobId }) => jobId)

test('however jobs come, change and go, the order is that of all of them sorted anew', () => {
  assert(
    property(
      constantFrom(...jobSorts),
      constantFrom(...jobFilters),
      integer({ min: 0, max: 300 }),
      array(change, { maxLength: 60 }),
      (sort, filter, others, changes) => {
        const jobs = new Map<string, Job>()
        const order = createJobOrder(sort, filter, compareNames)
        const put = (jobId: string, fields: Partial<Job>): void => {
          jobs.set(jobId, { jobId, status: 'queued', attempt: 1, firstSeenAt: 0, stepLog: [], ...fields })
        }
        for (let at = 0; at < others; at++) put(`other-${at}`, { name: 'b', progress: at % 4 })
        order.follow(jobs)
        let touched = new Set<string>()
        for (const { id, act, isLook, stalled, ...fields } of changes) {
          const jobId = `${id}`
          if (act === 'put') {
            put(jobId, { ...fields, ...(stalled && { stalled: true as const }) })
            touched.add(jobId)
          } else if (jobs.delete(jobId)) {
            // A job that is let go of is told of nowhere; it must not come back unseen.
            if (act === 'drop') touched.add(jobId)
            order.follow(jobs, touched)
            touched = new Set()
          }
          if (!isLook) continue
          order.follow(jobs, touched)
          touched = new Set()
          expect(order.rows().map((row) => row.jobId)).toEqual(sortedWhole(jobs, sort, filter))
        }
      },
    ),
  )
})
