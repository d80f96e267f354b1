'use client'
import { useRef, type RefObject } from 'react'
import { useBrowserLayoutEffect } from '../useBrowserLayoutEffect.ts'

interface FocusOnStop {
  /** Notes what in the rows has the focus. */
  hold(element: Element | undefined): void
  /** The tab stop is to have the focus once it is drawn. */
  ask(): void
}

/**
 * Puts the focus on the tab stop, the row `at`: when a key has moved it there, and when what had the focus is gone.
 * `show` brings a row on screen.
 */
export function useFocusOnStop(
  grid: RefObject<HTMLElement | null>,
  at: number,
  show: (at: number) => void,
): FocusOnStop {
  const held = useRef<Element>(undefined)
  const wanted = useRef(false)
  useBrowserLayoutEffect(() => {
    const { activeElement, body } = document
    const isGone = held.current !== undefined && !held.current.isConnected
    if (!wanted.current && !(isGone && (activeElement === null || activeElement === body))) return
    wanted.current = false
    held.current = undefined
    grid.current?.querySelector<HTMLElement>(`[aria-rowindex="${at + 1}"]`)?.focus({ preventScroll: true })
    show(at)
  })
  return {
    hold: (element) => void (held.current = element),
    ask: () => void (wanted.current = true),
  }
}

/** Which row something is in, from 0. */
export const rowIndexOf = (element: Element): number =>
  Number(element.closest('[aria-rowindex]')?.getAttribute('aria-rowindex') ?? 0) - 1
