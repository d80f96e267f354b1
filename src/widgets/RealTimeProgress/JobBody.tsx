import type { ReactElement } from 'react'
import { link } from '../../protocol/check.ts'
import type { Freshness, Job } from '../../protocol/job.ts'
import { OpenIcon } from '../icons/OpenIcon.tsx'
import type { Formatters } from '../text/createFormatters.ts'
import { JobError } from './JobError.tsx'
import { jobFacts } from './jobFacts.ts'
import type { JobLook } from './jobLook.ts'
import { jobSentence } from './jobSentence.ts'
import { JobSteps } from './JobSteps.tsx'
import type { RealTimeProgressLabels } from './realTimeProgressLabels.ts'
import { stepsOf } from './stepsOf.ts'
import { timeText } from './timeText.ts'

export interface JobBodyProps {
  job: Job | undefined
  look: JobLook
  freshness: Freshness
  asOf: number | undefined
  now: number | undefined
  labels: RealTimeProgressLabels
  formatters: Formatters
}

/** All that stands below the bar: the sentence and the time, the error or result, the steps, the small facts. */
export function JobBody({ job, look, freshness, asOf, now, labels, formatters }: JobBodyProps): ReactElement {
  if (!job) return <p data-part="sentence">{labels.unknownExplained}</p>
  const time = timeText(job, look, now, labels, formatters)
  const result = look.status === 'completed' ? link(job.resultUrl) : undefined
  const sentence = jobSentence(job, look, labels, formatters)
  const failed = look.status === 'failed' || look.status === 'retrying'
  const facts = jobFacts(job, labels, formatters)
  return (
    <>
      {(sentence ?? time ?? result) !== undefined && (
        <div data-part="line">
          <p data-part="sentence">{sentence}</p>
          {time !== undefined && <p data-part="time">{time}</p>}
          {result !== undefined && (
            <a data-part="result" data-button="" href={result}>
              {labels.openResult}
              <OpenIcon />
            </a>
          )}
        </div>
      )}
      {failed && job.error && <JobError error={job.error} labels={labels} />}
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
  return asOf === undefined ? why : `${why}, ${labels.asOf(clockTime(asOf))}`
}
