import type { ReactElement, ReactNode } from 'react'

interface CheckBoxProps {
  ticked: 'all' | 'some' | 'none'
  /** Read aloud in place of the words beside it, which may be out of sight. */
  name: string
  describedBy?: string | undefined
  onTick: (isTicked: boolean) => void
  children?: ReactNode
}

/** A box for one thing or for many; where some of the many are ticked, a press ticks them all. */
export function CheckBox({ ticked, name, describedBy, onTick, children }: CheckBoxProps): ReactElement {
  return (
    <label data-part="box">
      <input
        ref={(input) => {
          // There is no attribute for it.
          if (input) input.indeterminate = ticked === 'some'
        }}
        type="checkbox"
        checked={ticked === 'all'}
        aria-label={name}
        aria-describedby={describedBy}
        onChange={() => onTick(ticked !== 'all')}
      />
      {children}
    </label>
  )
}
