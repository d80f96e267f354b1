import type { ReactElement } from 'react'
import type { Freshness, Job } from '../../protocol/job.ts'
import type { Formatters } from '../text/createFormatters.ts'
import { JobError } from './JobError.tsx'
import { jobFacts } from './jobFacts.ts'
import { JobLine, type JobLineProps } from './JobLine.tsx'
import { JobSteps } from './JobSteps.tsx'
import { JobWarnings } from './JobWarnings.tsx'
import { jobNote } from './jobNote.ts'
import type { RealTimeProgressLabels } from './realTimeProgressLabels.ts'
import { RollUpCounts } from './RollUpCounts.tsx'
import { sizeOf } from './rollUp.ts'
import { stepsOf } from './stepsOf.ts'
import { SubJobs } from './SubJobs.tsx'

export interface JobBodyProps extends Omit<JobLineProps, 'job'> {
  job: Job | undefined
  subJobs: readonly Job[] | undefined
  freshness: Freshness
  asOf: number | undefined
}

/** All that stands below the bar: what is to be said, the error, the small facts, the steps and the parts. */
export function JobBody({ job, subJobs, freshness, asOf, ...line }: JobBodyProps): ReactElement {
  const { look, refusal, now, rollUp, labels, formatters } = line
  if (!job)
    return <p data-part="sentence">{look.status === 'removed' ? labels.explained.removed : labels.unknownExplained}</p>
  const failed = look.status === 'failed' || look.status === 'retrying'
  const facts = jobFacts(job, now, labels, formatters)
  const note = jobNote(job, line, labels, formatters)
  return (
    <>
      <JobLine job={job} {...line} />
      {failed && job.error && <JobError error={job.error} labels={labels} />}
      {note !== undefined && (
        <p data-part="note">
          {note}
          {refusal?.reason && (
            <>
              {' '}
              <bdi data-part="reason">{refusal.reason}</bdi>
            </>
          )}
        </p>
      )}
      {job.warnings && <JobWarnings warnings={job.warnings} labels={labels} formatters={formatters} />}
      {rollUp && sizeOf(rollUp) > 0 && <RollUpCounts rollUp={rollUp} labels={labels} formatters={formatters} />}
      {(facts.length > 0 || freshness !== 'live') && (
        <ul data-part="facts">
          {facts.map(({ name, text }) => (
            <li key={name} data-part={name}>
              {text}
            </li>
          ))}
          {freshness !== 'live' && <li data-part="freshness">{freshnessText(freshness, asOf, labels, formatters)}</li>}
        </ul>
      )}
      <JobSteps {...stepsOf(job)} labels={labels} formatters={formatters} />
      {subJobs && subJobs.length > 0 && <SubJobs jobs={subJobs} labels={labels} formatters={formatters} />}
    </>
  )
}

function freshnessText(
  freshness: 'late' | 'stale',
  asOf: number | undefined,
  labels: RealTimeProgressLabels,
  { clockTime }: Formatters,
): string {
  const why = labels[freshness]
  return asOf === undefined ? why : labels.asOf(why, clockTime(asOf))
}
