import { useEffect, useRef, useState } from 'react'
import type { ReactElement } from 'react'
import { copyText } from '../copy/copyText.ts'
import type { ConnectionBadgeLabels } from './connectionBadgeLabels.ts'

interface CopyDiagnosticsProps {
  diagnostics: () => string
  labels: ConnectionBadgeLabels
}

/** What came of the last press; with the text where the person has to copy it. */
type Outcome = { copied: true } | { copied: false; text: string }

/** Copies what happened on the line; where the browser does not let it, the text is there to be copied by hand. */
export function CopyDiagnostics({ diagnostics, labels }: CopyDiagnosticsProps): ReactElement {
  const [outcome, setOutcome] = useState<Outcome>()
  const byHand = useRef<HTMLTextAreaElement>(null)
  useEffect(() => byHand.current?.select(), [outcome])
  const copy = async (): Promise<void> => {
    const text = diagnostics()
    setOutcome((await copyText(text)) ? { copied: true } : { copied: false, text })
  }
  const forget = (): void => setOutcome((last) => (last?.copied ? undefined : last))
  const said = outcome && (outcome.copied ? labels.copied : labels.copyByHand)
  return (
    <div data-part="diagnostics">
      <button
        type="button"
        data-part="copy"
        data-button=""
        data-room={labels.copyDiagnostics.length > labels.copied.length ? labels.copyDiagnostics : labels.copied}
        onClick={() => void copy()}
        onBlur={forget}
      >
        {outcome?.copied ? labels.copied : labels.copyDiagnostics}
      </button>
      <p data-part="hint">{outcome?.copied === false ? labels.copyByHand : labels.diagnosticsHint}</p>
      <span role="status" data-hidden="">
        {said}
      </span>
      {outcome?.copied === false && (
        <textarea
          ref={byHand}
          data-part="copy-text"
          readOnly
          rows={4}
          dir="ltr"
          aria-label={labels.copyByHand}
          value={outcome.text}
        />
      )}
    </div>
  )
}
