/** Gives the focus of what was pressed in a row to the row, whose keys go on from there. */
export const focusRowOf = (pressed: HTMLElement): void =>
  pressed.closest<HTMLElement>('[role=row]')?.focus({ preventScroll: true })
