import type { ReactElement } from 'react'
import type { ShapeProps } from './shapeProps.ts'

/** The sentence, read aloud when it changes: the countdown beside it changes every second, and a short drop stays unsaid. */
export function LineVoice({ told, attempt, labels, isHeard }: ShapeProps): ReactElement {
  const words = told.look === 'dropped' ? '' : told.sentence
  return (
    <span role={isHeard ? 'status' : undefined} data-hidden="">
      {attempt?.hasFailed ? labels.actionFailed : words}
    </span>
  )
}
