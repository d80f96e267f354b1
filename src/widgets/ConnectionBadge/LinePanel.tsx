import type { ReactElement } from 'react'
import { LineDetails } from './LineDetails.tsx'
import { LineVoice } from './LineVoice.tsx'
import type { ShapeProps } from './shapeProps.ts'

/** All that is known of the line, in a box of the page. */
export function LinePanel(shape: ShapeProps): ReactElement {
  return (
    <>
      <LineDetails {...shape} />
      <LineVoice {...shape} />
    </>
  )
}
