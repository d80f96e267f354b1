import { useEffect, useState } from 'react'

/** Whether a stack of toasts lies open: under the pointer, and with the focus in it. */
export function useStackOpen(host: HTMLElement): boolean {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const holdsFocus = (): boolean => host.contains(host.ownerDocument.activeElement)
    const onOver = ({ target }: Event): void => {
      // Over the number of the others it stays as it is: opening would take that number away from the pointer.
      if (target instanceof Element && target.closest('[data-part=toast]')) setOpen(true)
    }
    const onLeave = (): void => setOpen(holdsFocus())
    const onFocus = (): void => setOpen(true)
    const onBlur = ({ relatedTarget }: FocusEvent): void => {
      if (!(relatedTarget instanceof Node && host.contains(relatedTarget))) setOpen(host.matches(':hover'))
    }
    host.addEventListener('pointerover', onOver)
    host.addEventListener('pointerleave', onLeave)
    host.addEventListener('focusin', onFocus)
    host.addEventListener('focusout', onBlur)
    return () => {
      host.removeEventListener('pointerover', onOver)
      host.removeEventListener('pointerleave', onLeave)
      host.removeEventListener('focusin', onFocus)
      host.removeEventListener('focusout', onBlur)
    }
  }, [host])
  return isOpen
}
