import type { ReactElement } from 'react'
import { link } from '../../protocol/check.ts'
import type { Job } from '../../protocol/job.ts'
import { OpenIcon } from '../icons/OpenIcon.tsx'
import type { Formatters } from '../text/createFormatters.ts'
import { isResultGone } from './isResultGone.ts'
import type { NoteSubject } from './jobNote.ts'
import { jobSentence } from './jobSentence.ts'
import type { RealTimeProgressLabels } from './realTimeProgressLabels.ts'
import type { RollUp } from './rollUp.ts'
import { timeText } from './timeText.ts'

export interface JobLineProps extends NoteSubject {
  job: Job
  rollUp: RollUp | undefined
  labels: RealTimeProgressLabels
  formatters: Formatters
}

/** The sentence that tells most about a job, when it will start or end, and its result. */
export function JobLine({
  job,
  rollUp,
  look,
  standsForMs,
  now,
  labels,
  formatters,
}: JobLineProps): ReactElement | null {
  const sentence = jobSentence(job, look, rollUp, labels, formatters)
  const time = timeText(job, look, standsForMs, now, labels, formatters)
  const result = look.status === 'completed' && !isResultGone(job, now) ? link(job.resultUrl) : undefined
  if ((sentence ?? time ?? result) === undefined) return null
  return (
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
  )
}
