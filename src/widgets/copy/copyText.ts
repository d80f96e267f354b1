/** Puts text on the clipboard; false where the browser lets nobody, so that a person has to. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // Without HTTPS there is no clipboard to write to, and a browser may refuse it: the older way still works then.
    return copyBySelection(text)
  }
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.ariaHidden = 'true'
  // Set one by one: a policy that forbids style attributes lets these pass.
  Object.assign(field.style, { position: 'fixed', insetBlockStart: '0', opacity: '0' })
  // Beside what has the focus: a modal dialog takes the focus back from anything outside.
  const room = focused?.parentElement ?? document.body
  room.append(field)
  field.focus({ preventScroll: true })
  field.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }
}
