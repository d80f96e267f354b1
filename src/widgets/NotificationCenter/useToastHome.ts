import { useRef, useState, type RefObject } from 'react'
import { useBrowserLayoutEffect } from '../useBrowserLayoutEffect.ts'
import { modalAbove, watchModals } from './modalAbove.ts'

export interface ToastHome {
  /** Stands in the page where the toasts were put, and holds them while no modal dialog is open. */
  place: RefObject<HTMLDivElement | null>
  /** Holds the toasts and what is read aloud of them, wherever it is. */
  host: HTMLElement
  isRtl: boolean
}

/**
 * Keeps toasts where they can be reached: above the rest of the page, and within a modal dialog while one is open, since
 * that shuts all that is outside it, for a screen reader as well. They are moved, not made anew: nothing is read twice.
 */
export function useToastHome(isUp: boolean): ToastHome {
  const place = useRef<HTMLDivElement>(null)
  const [host] = useState(() => document.createElement('div'))
  const [isRtl, setRtl] = useState(false)
  useBrowserLayoutEffect(() => {
    const here = place.current
    if (here === null) return
    const settle = (): void => {
      const home = modalAbove(here) ?? here
      if (host.parentNode !== home) home.append(host)
      raise(host, isUp && !isContained(here))
    }
    settle()
    setRtl(getComputedStyle(here).direction === 'rtl')
    return isUp ? watchModals(here.ownerDocument, settle) : undefined
  }, [host, isUp])
  useBrowserLayoutEffect(() => () => host.remove(), [host])
  return { place, host, isRtl }
}

/** Puts the stack into the layer above the page, where no transform, overflow or z-index of the page reaches it. */
function raise(host: HTMLElement, isAbove: boolean): void {
  const stack = host.querySelector<HTMLElement>('[data-tt=NotificationToasts]')
  if (!stack?.showPopover) return
  if (isAbove) {
    stack.popover = 'manual'
    if (!stack.matches(':popover-open')) stack.showPopover()
  } else stack.removeAttribute('popover')
}

/** What contains its layout stands for a page of its own, such as an example in a docs page: nothing is to leave it. */
function isContained(place: Element): boolean {
  for (let one = place.parentElement; one !== null; one = one.parentElement)
    if (/layout|paint|strict|content/.test(getComputedStyle(one).contain)) return true
  return false
}
