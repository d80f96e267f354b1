const inwards: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }

/** The key as it is meant where text runs from left to right. */
export const alongText = (key: string, isRightToLeft: boolean): string => (isRightToLeft && inwards[key]) || key

/** The row that a key leads to from the row `at`; undefined where it leads to none. `page` rows are on screen. */
export function rowAfter(key: string, at: number, count: number, page: number): number | undefined {
  const within = (wanted: number): number => Math.min(count - 1, Math.max(0, wanted))
  switch (key) {
    case 'ArrowDown':
      return within(at + 1)
    case 'ArrowUp':
      return within(at - 1)
    case 'PageDown':
      return within(at + page)
    case 'PageUp':
      return within(at - page)
    case 'Home':
      return within(0)
    case 'End':
      return within(count - 1)
    default:
      return undefined
  }
}
