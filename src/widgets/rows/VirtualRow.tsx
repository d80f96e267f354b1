import { forwardRef } from 'react'
import type { CustomItemComponentProps } from 'virtua'

/**
 * Where a row of a virtual list stands. One that has not been measured yet is not hidden: it may be given the focus.
 * With `forwardRef`, since React 18 gives a function no `ref`.
 */
export const VirtualRow = forwardRef<HTMLDivElement, CustomItemComponentProps>(function VirtualRow(
  { style, children },
  ref,
) {
  const { visibility: _, ...place } = style
  return (
    <div ref={ref} role="presentation" style={place}>
      {children}
    </div>
  )
})
