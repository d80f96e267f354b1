import type { ReactElement, ReactNode } from 'react'
import type { Job } from '../../protocol/job.ts'
import { freshnessText } from './freshnessText.ts'
import type { JobAsking } from './JobActions.tsx'
import { JobError } from './JobError.tsx'
import { jobFacts } from './jobFacts.ts'
import { JobLine } from './JobLine.tsx'
import { JobNotice } from './JobNotice.tsx'
import { JobSteps, type StepArrangement } from './JobSteps.tsx'
import type { JobSubject } from './jobSubject.ts'
import { JobWarnings } from './JobWarnings.tsx'
import { RollUpCounts } from './RollUpCounts.tsx'
import { sizeOf } from './rollUp.ts'
import { stepsOf } from './stepsOf.ts'
import { SubJobs } from './SubJobs.tsx'

export interface JobBodyProps extends Pick<JobAsking, 'request' | 'onDismissRequest'> {
  subject: JobSubject
  subJobs: readonly Job[] | undefined
  steps: StepArrangement | undefined
  renderResult: ((job: Job) => ReactNode) | undefined
  onReconnect: (() => void) | undefined
}

/** All that stands below the bar: what is to be said, the error, the small facts, the steps and the parts. */
export function JobBody({ subject, subJobs, steps, renderResult, ...note }: JobBodyProps): ReactElement {
  const { job, look, rollUp, labels, formatters } = subject
  if (!job)
    return <p data-part="sentence">{look.status === 'removed' ? labels.explained.removed : labels.unknownExplained}</p>
  const failed = look.status === 'failed' || look.status === 'retrying'
  return (
    <>
      <JobLine job={job} subject={subject} />
      {failed && <JobError job={job} labels={labels} />}
      <JobNotice job={job} subject={subject} {...note} />
      {look.status === 'completed' && renderResult && <div data-part="result-content">{renderResult(job)}</div>}
      {job.warnings && <JobWarnings warnings={job.warnings} labels={labels} formatters={formatters} />}
      {rollUp && sizeOf(rollUp) > 0 && <RollUpCounts rollUp={rollUp} labels={labels} formatters={formatters} />}
      <Facts job={job} subject={subject} />
      <JobSteps {...stepsOf(job)} arrangement={steps} labels={labels} formatters={formatters} />
      {subJobs && subJobs.length > 0 && <SubJobs jobs={subJobs} labels={labels} formatters={formatters} />}
    </>
  )
}

function Facts({ job, subject }: { job: Job; subject: JobSubject }): ReactElement | null {
  const facts = jobFacts(job, subject, subject.labels, subject.formatters)
  const freshness = freshnessText(subject)
  if (facts.length === 0 && freshness === undefined) return null
  return (
    <ul data-part="facts">
      {facts.map(({ name, text }) => (
        <li key={name} data-part={name}>
          {text}
        </li>
      ))}
      {freshness !== undefined && <li data-part="freshness">{freshness}</li>}
    </ul>
  )
}
