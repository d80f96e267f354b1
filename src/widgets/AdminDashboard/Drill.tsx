import type { ReactElement, ReactNode } from 'react'
import type { DrillTarget, OnDrillDown } from './drillTarget.ts'

interface DrillProps {
  target: DrillTarget
  onDrillDown: OnDrillDown | undefined
  /** Its name for a screen reader, with what it shows in it. */
  label: string
  children: ReactNode
}

/** Something to know more about; where nobody listens it is what it holds, and nothing looks as if it could be pressed. */
export function Drill({ target, onDrillDown, label, children }: DrillProps): ReactElement {
  if (!onDrillDown) return <>{children}</>
  return (
    <button type="button" data-part="drill" aria-label={label} onClick={() => onDrillDown(target)}>
      {children}
    </button>
  )
}
