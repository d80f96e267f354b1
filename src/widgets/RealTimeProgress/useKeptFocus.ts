'use client'
import { useEffect, useRef, type FocusEvent, type FocusEventHandler, type RefObject } from 'react'

/** What the root of a widget does about the focus, its user's own handlers among it. */
export interface FocusHandlers<R> {
  onFocus?: FocusEventHandler<R> | undefined
  onBlur?: FocusEventHandler<R> | undefined
}

export interface KeptFocus<R extends Element, F extends HTMLElement> {
  /** Takes the focus where what had it has gone; it needs a `tabIndex` of -1. */
  fallback: RefObject<F | null>
  /** For the root. */
  handlers: Required<FocusHandlers<R>>
}

/** Keeps the focus near where it was when a button vanishes under it, as one does once the job has moved on. */
export function useKeptFocus<R extends Element, F extends HTMLElement>({
  onFocus,
  onBlur,
}: FocusHandlers<R>): KeptFocus<R, F> {
  const fallback = useRef<F>(null)
  const held = useRef<Element>(undefined)
  useEffect(() => {
    const last = held.current
    if (last === undefined || last.isConnected) return
    held.current = undefined
    const { activeElement, body } = document
    if (activeElement === null || activeElement === body) fallback.current?.focus({ preventScroll: true })
  })
  const handlers = {
    onFocus(event: FocusEvent<R>) {
      held.current = event.target
      onFocus?.(event)
    },
    onBlur(event: FocusEvent<R>) {
      const { target } = event
      // A window that loses the focus keeps its focused element.
      if (target.isConnected && document.activeElement !== target) held.current = undefined
      onBlur?.(event)
    },
  }
  return { fallback, handlers }
}
