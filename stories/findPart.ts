/** The `at`-th element with that `data-part`, whatever language its words are in; throws where there is none. */
export function findPart(within: ParentNode, part: string, at = 0): HTMLElement {
  const found = partsOf(within, part)[at]
  if (!found) throw new Error(`The story has no part "${part}" number ${at + 1}.`)
  return found
}

/** All elements with that `data-part`. */
export const partsOf = (within: ParentNode, part: string): readonly HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>(`[data-part="${part}"]`),
]
