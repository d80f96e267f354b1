import type { ReactElement } from 'react'
import { link } from '../../protocol/check.ts'
import type { Job } from '../../protocol/job.ts'
import { OpenIcon } from '../icons/OpenIcon.tsx'
import { isResultGone } from './isResultGone.ts'
import { jobSentence } from './jobSentence.ts'
import type { JobSubject } from './jobSubject.ts'
import { timeText } from './timeText.ts'

export interface JobLineProps {
  job: Job
  subject: JobSubject
}

/** The sentence that tells most about a job, when it will start or end, and its result. */
export function JobLine({ job, subject }: JobLineProps): ReactElement | null {
  const { look, rollUp, now, labels, formatters } = subject
  const sentence = jobSentence(job, look, rollUp, labels, formatters)
  const time = timeText(job, look, subject, labels, formatters)
  const result = look.status === 'completed' && !isResultGone(job, now) ? link(job.resultUrl) : undefined
  if ((sentence ?? time ?? result) === undefined) return null
  return (
    <div data-part="line">
      <p data-part="sentence">{sentence}</p>
      {time !== undefined && <p data-part="time">{time}</p>}
      {result !== undefined && (
        // What lies in the page's memory has no server that says under which name to keep it.
        <a data-part="result" data-button="" href={result} download={nameOfBlob(result, job)}>
          {labels.openResult}
          <OpenIcon />
        </a>
      )}
    </div>
  )
}

const nameOfBlob = (url: string, { name, jobId }: Job): string | undefined =>
  url.startsWith('blob:') ? name || jobId : undefined
