import { useState } from 'react'
import type { ReactElement } from 'react'
import { CloseIcon } from '../icons/CloseIcon.tsx'
import { attention, attentionOf } from './attentionOf.ts'
import type { Attention } from './attentionOf.ts'
import { LineAction } from './LineAction.tsx'
import { LineMark } from './LineMark.tsx'
import { LineVoice } from './LineVoice.tsx'
import type { ShapeProps } from './shapeProps.ts'

/** A line across the page, there only while a person has to know of something. */
export function LineBanner(shape: ShapeProps): ReactElement {
  const { told, attempt, labels, isHeard } = shape
  const [dismissed, setDismissed] = useState<Attention>(attention.none)
  const level = attentionOf[told.look]
  // What was sent away is over: the next time is another one.
  const isWell = told.look === 'live' || told.look === 'polling'
  if (isWell && dismissed !== attention.none) setDismissed(attention.none)
  return (
    <>
      {level > dismissed && (
        <div data-part="bar">
          <LineMark told={told} attempt={attempt} labels={labels} />
          <span data-part="sentence" aria-hidden={isHeard ? true : undefined}>
            {told.sentence}
          </span>
          <LineAction attempt={attempt} />
          {/* What waits for the person cannot be sent away. */}
          {level < attention.act && (
            <button
              type="button"
              data-part="dismiss"
              data-button="ghost"
              aria-label={labels.dismiss}
              onClick={() => setDismissed(level)}
            >
              <CloseIcon />
            </button>
          )}
        </div>
      )}
      <LineVoice {...shape} />
    </>
  )
}
