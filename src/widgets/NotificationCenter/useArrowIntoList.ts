import { useEffect, type RefObject } from 'react'

/** A panel that was just opened has the focus itself: an arrow leads from there to the list's tab stop. */
export function useArrowIntoList(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current: box } = panel
    const step = (event: KeyboardEvent): void => {
      if (event.target !== box || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
      event.preventDefault()
      box?.querySelector<HTMLElement>('[role=row][tabindex="0"]')?.focus()
    }
    box?.addEventListener('keydown', step)
    return () => box?.removeEventListener('keydown', step)
  }, [panel])
}
