import type { ReactElement } from 'react'
import type { Job } from '../../protocol/job.ts'
import type { Formatters } from '../text/createFormatters.ts'
import { jobLook } from './jobLook.ts'
import type { RealTimeProgressLabels } from './realTimeProgressLabels.ts'
import { StatusIcon } from './StatusIcon.tsx'
import { statusWord } from './statusWord.ts'

export interface SubJobsProps {
  jobs: readonly Job[]
  labels: RealTimeProgressLabels
  formatters: Formatters
}

/** The jobs that a job is made of, one line each. */
export function SubJobs({ jobs, labels, formatters }: SubJobsProps): ReactElement {
  return (
    <ul data-part="sub-jobs" aria-label={labels.subJobs}>
      {jobs.map((job) => (
        <SubJob key={job.jobId} job={job} labels={labels} formatters={formatters} />
      ))}
    </ul>
  )
}

interface SubJobProps extends Omit<SubJobsProps, 'jobs'> {
  job: Job
}

function SubJob({ job, labels, formatters }: SubJobProps): ReactElement {
  const look = jobLook(job)
  const isMoving = look.status === 'progress' && look.percent !== undefined
  return (
    <li data-part="sub-job" data-status={look.status}>
      <StatusIcon status={look.status} />
      <span data-part="sub-job-title">
        <bdi>{job.name || job.kind || job.jobId}</bdi>
      </span>
      {/* Of a running one the number says more; its word is still read aloud. */}
      <span data-part="sub-job-status">
        {isMoving ? (
          <>
            <span data-hidden="">{labels.status.progress} </span>
            {formatters.percent(look.percent ?? 0)}
          </>
        ) : (
          statusWord(look, labels)
        )}
      </span>
    </li>
  )
}
