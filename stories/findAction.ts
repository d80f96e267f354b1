/** The button that asks for `action`, whatever language its words are in; throws where there is none. */
export function findAction(within: ParentNode, action: string): HTMLElement {
  const found = within.querySelector<HTMLElement>(`[data-action="${action}"]`)
  if (!found) throw new Error(`The story has no button for "${action}".`)
  return found
}
