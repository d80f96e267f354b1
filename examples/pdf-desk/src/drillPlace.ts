import type { StatusState } from 'telltale'
import type { AdminDashboardProps } from 'telltale/admin'
import type { Place } from './place.ts'

type Target = Parameters<NonNullable<AdminDashboardProps['onDrillDown']>>[0]

/** Where a person goes who wants to know more about something on the dashboard; absent where there is no such place. */
export function drillPlace(target: Target, { metricsHistory }: Pick<StatusState, 'metricsHistory'>): Place | undefined {
  const latest = metricsHistory.at(-1)
  switch (target.kind) {
    case 'job':
      return { page: 'activity', jobId: target.jobId }
    case 'queue':
      return { page: 'documents', lane: target.queue }
    case 'errors':
      return jobPlace(latest?.errors?.find(({ code }) => code === target.code)?.jobId)
    case 'worker':
      return jobPlace(latest?.workers?.find(({ id }) => id === target.workerId)?.currentJobId)
    case 'figure':
      return undefined
    default:
      return target satisfies never
  }
}

const jobPlace = (jobId: string | undefined): Place | undefined =>
  jobId === undefined ? undefined : { page: 'activity', jobId }
