import type { FocusEvent } from 'react'
import { rowIndexOf } from './useFocusOnStop.ts'

interface RowFocusParts {
  /** Rows in all. */
  count: number
  hold: (element: Element | undefined) => void
  setFocused: (isFocused: boolean) => void
  moveTo: (at: number) => void
}

export interface RowFocus {
  onFocus: (event: FocusEvent<HTMLElement>) => void
  onBlur: (event: FocusEvent<HTMLElement>) => void
}

/** Has the tab stop follow the focus. */
export const rowFocus = ({ count, hold, setFocused, moveTo }: RowFocusParts): RowFocus => ({
  onFocus({ target }) {
    hold(target)
    setFocused(true)
    const index = rowIndexOf(target)
    if (index >= 0 && index < count) moveTo(index)
  },
  onBlur({ target, currentTarget, relatedTarget }) {
    // A window that loses the focus keeps its focused element; one that is taken away is found to be gone later.
    if (!target.isConnected || document.activeElement === target) return
    hold(undefined)
    if (!currentTarget.contains(relatedTarget)) setFocused(false)
  },
})
