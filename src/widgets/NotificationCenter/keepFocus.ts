import type { MouseEvent } from 'react'

/** Runs `act` with focus moved to the panel first: the button that was pressed goes away with what it acted on. */
export const keepFocus =
  (act: () => void) =>
  (event: MouseEvent<HTMLElement>): void => {
    event.currentTarget.closest<HTMLElement>('[data-part=panel]')?.focus()
    act()
  }
