import { useEffect, useRef } from 'react'
import { useBrowserLayoutEffect } from '../useBrowserLayoutEffect.ts'

/** The key that moves to the toasts and back. */
export const toastKey = 'F8'

const stackIn = (host: HTMLElement) => host.querySelector<HTMLElement>('[data-tt=NotificationToasts]')

/** Moves the focus to the toasts and back by one key, and gives it back when the last of them goes. */
export function useToastKeys(host: HTMLElement, isUp: boolean): void {
  const before = useRef<HTMLElement>(undefined)
  useEffect(() => {
    const page = host.ownerDocument
    const giveBack = (): void => {
      if (host.contains(page.activeElement)) returnTo(before.current, page)
    }
    const onFocus = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof HTMLElement && !host.contains(relatedTarget)) before.current = relatedTarget
    }
    const onKey = (event: KeyboardEvent): void => {
      const stack = stackIn(host)
      if (event.key === 'Escape' && event.target === stack) giveBack()
      if (event.code !== toastKey || !stack?.querySelector('[data-part=toast]')) return
      if (host.contains(page.activeElement)) giveBack()
      else stack.focus()
    }
    host.addEventListener('focusin', onFocus)
    page.addEventListener('keydown', onKey)
    return () => {
      host.removeEventListener('focusin', onFocus)
      page.removeEventListener('keydown', onKey)
    }
  }, [host])
  useBrowserLayoutEffect(() => {
    if (!isUp && host.contains(host.ownerDocument.activeElement)) returnTo(before.current, host.ownerDocument)
  }, [host, isUp])
}

function returnTo(element: HTMLElement | undefined, page: Document): void {
  if (element?.isConnected) element.focus()
  else if (page.activeElement instanceof HTMLElement) page.activeElement.blur()
}
