import type { ReactElement } from 'react'
import { LineText } from './LineText.tsx'
import { LookIcon } from './LookIcon.tsx'
import type { ShapeProps } from './shapeProps.ts'

interface LineMarkProps extends Pick<ShapeProps, 'told' | 'attempt' | 'labels'> {
  /** The icon alone, the words for those who listen. */
  isDot?: boolean
  /** The way is told elsewhere. */
  withoutWay?: boolean
}

/** The icon and the words of the line. */
export function LineMark({ told, attempt, labels, isDot = false, withoutWay = false }: LineMarkProps): ReactElement {
  const details = attempt?.hasFailed
    ? [{ name: 'failed' as const, text: labels.actionFailed }]
    : told.details.filter(({ name }) => !withoutWay || (name !== 'via' && name !== 'round-trip'))
  return (
    <>
      <LookIcon look={told.look} />
      <LineText word={told.word} details={details} isHidden={isDot} />
    </>
  )
}
