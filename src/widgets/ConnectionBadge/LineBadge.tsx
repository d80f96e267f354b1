import type { ReactElement } from 'react'
import { LineAction } from './LineAction.tsx'
import { LineDetails } from './LineDetails.tsx'
import { LineMark } from './LineMark.tsx'
import { LinePopover } from './LinePopover.tsx'
import type { OpenProps } from './LinePopover.tsx'
import { LineVoice } from './LineVoice.tsx'
import type { ShapeProps } from './shapeProps.ts'

interface LineBadgeProps extends ShapeProps {
  isDot: boolean
  /** Given where the badge opens a panel with all that is known. */
  popover: OpenProps | undefined
}

/** The badge, or the dot: on its own, or as the button of a panel. */
export function LineBadge({ isDot, popover, ...shape }: LineBadgeProps): ReactElement {
  const { told, attempt, labels } = shape
  const mark = <LineMark told={told} attempt={attempt} labels={labels} isDot={isDot} />
  return (
    <>
      {popover ? (
        <LinePopover {...popover} button={mark} title={labels.details}>
          {/* A dot has no room for a button of its own. */}
          <LineDetails {...shape} attempt={isDot ? attempt : undefined} />
        </LinePopover>
      ) : (
        mark
      )}
      <LineVoice {...shape} />
      {!isDot && <LineAction attempt={attempt} />}
    </>
  )
}
