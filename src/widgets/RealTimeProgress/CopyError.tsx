'use client'
import { useEffect, useRef, useState, type ReactElement } from 'react'
import type { Job } from '../../protocol/job.ts'
import { copyText } from '../copy/copyText.ts'
import { errorLines, errorReport } from './errorReport.ts'
import type { RealTimeProgressLabels } from './realTimeProgressLabels.ts'

export interface CopyErrorProps {
  job: Job
  title: string | undefined
  labels: RealTimeProgressLabels
}

/** What came of the last press, until the focus or the pointer has gone elsewhere. */
type Outcome = { format: 'text' | 'json' } & ({ copied: true } | { copied: false; text: string })

/** Copies a failure as text or as JSON; where the browser does not let it, the text is there to be copied by hand. */
export function CopyError({ job, title, labels }: CopyErrorProps): ReactElement {
  const [outcome, setOutcome] = useState<Outcome>()
  const byHand = useRef<HTMLTextAreaElement>(null)
  useEffect(() => byHand.current?.select(), [outcome])
  const copy = async (format: Outcome['format']): Promise<void> => {
    const text = format === 'json' ? errorReport(job) : errorLines(job, title)
    setOutcome((await copyText(text)) ? { format, copied: true } : { format, copied: false, text })
  }
  const forget = (): void => setOutcome((last) => (last?.copied ? undefined : last))
  const words = { text: labels.copyError, json: labels.copyErrorAsJson }
  return (
    <div data-part="copy">
      {(['text', 'json'] as const).map((format) => (
        <button
          key={format}
          type="button"
          data-part="copy-button"
          data-button="ghost"
          data-format={format}
          data-room={words[format].length > labels.copied.length ? words[format] : labels.copied}
          onClick={() => void copy(format)}
          onBlur={forget}
          onPointerLeave={forget}
        >
          {outcome?.copied && outcome.format === format ? labels.copied : words[format]}
        </button>
      ))}
      <span role="status" data-hidden="">
        {outcome && (outcome.copied ? labels.copied : labels.copyByHand)}
      </span>
      {outcome?.copied === false && (
        <>
          <p data-part="copy-hint">{labels.copyByHand}</p>
          <textarea
            ref={byHand}
            data-part="copy-text"
            readOnly
            rows={4}
            aria-label={labels.copyByHand}
            value={outcome.text}
          />
        </>
      )}
    </div>
  )
}
