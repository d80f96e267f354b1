import type { ReactElement } from 'react'
import type { Formatters } from '../text/createFormatters.ts'
import type { JobTrayLabels } from './jobTrayLabels.ts'

export interface ClearedNoticeProps {
  /** Jobs that have just been cleared away; nothing is said of none. */
  cleared: number
  onUndo: (() => void) | undefined
  onDismiss: (() => void) | undefined
  labels: JobTrayLabels
  formatters: Formatters
}

/** What a person has just cleared away, with a way back. */
export function ClearedNotice({ cleared, onUndo, onDismiss, labels, formatters }: ClearedNoticeProps): ReactElement {
  // It is there before the words are: what comes with its live region is not read aloud.
  return (
    <div role="status" data-part="notice">
      {cleared > 0 && (
        <>
          <p>{labels.cleared(cleared, formatters.number(cleared))}</p>
          {onUndo && (
            <button type="button" data-part="undo" data-button="" onClick={onUndo}>
              {labels.undo}
            </button>
          )}
          {onDismiss && (
            <button type="button" data-part="dismiss-cleared" data-button="ghost" onClick={onDismiss}>
              {labels.dismiss}
            </button>
          )}
        </>
      )}
    </div>
  )
}
