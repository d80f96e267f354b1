import type { Stop } from '../../protocol/clock.ts'

const shut = '[aria-hidden="true"], [inert]'
const dialogs = '[role="dialog"], [role="alertdialog"]'

/** The modal dialog that keeps people from a place of the page: the topmost; undefined where there is none. */
export function modalAbove(place: Element): Element | undefined {
  const page = place.ownerDocument
  // Some libraries shut the rest of the page and say nothing of it on the dialog itself.
  const isShut = place.closest(shut) !== null
  const candidates = page.querySelectorAll(`[aria-modal="true"], dialog[open]${isShut ? `, ${dialogs}` : ''}`)
  const open = [...candidates].filter((one) => isModal(one) && isOpen(one))
  // Whoever opens one moves the focus into it; the order in which they were opened is not to be read from the page.
  const top = open.findLast((one) => one.contains(page.activeElement)) ?? open.at(-1)
  return top?.contains(place) ? undefined : top
}

function isModal(dialog: Element): boolean {
  if (!(dialog instanceof HTMLDialogElement) || dialog.ariaModal === 'true') return true
  try {
    return dialog.matches(':modal')
  } catch {
    return false
  }
}

const isOpen = (dialog: Element): boolean =>
  dialog.closest(shut) === null && (dialog.checkVisibility?.() ?? dialog.getClientRects().length > 0)

/** Calls `look` when a modal dialog may have been opened or closed, once a frame at most. */
export function watchModals(page: Document, look: () => void): Stop {
  let frame: number | undefined
  const soon = (): void => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined
      look()
    })
  }
  const watching = new MutationObserver(soon)
  const attributeFilter = ['open', 'aria-modal', 'aria-hidden', 'inert', 'hidden']
  watching.observe(page.documentElement, { subtree: true, childList: true, attributes: true, attributeFilter })
  page.addEventListener('focusin', soon)
  return () => {
    watching.disconnect()
    page.removeEventListener('focusin', soon)
    if (frame !== undefined) cancelAnimationFrame(frame)
  }
}
