'use client'
import { useEffect, useRef, type FocusEvent, type PointerEvent } from 'react'

export interface Holding {
  onPointerEnter: () => void
  onPointerLeave: (event: PointerEvent<HTMLElement>) => void
  onFocus: () => void
  onBlur: (event: FocusEvent<HTMLElement>) => void
}

/** Tells when somebody is in the list, by pointer or by focus, and when nobody is. */
export function useHolding(onHold: ((isHeld: boolean) => void) | undefined): Holding {
  const inside = useRef({ pointer: false, focus: false })
  const latest = useRef(onHold)
  useEffect(() => {
    latest.current = onHold
  })
  // A list that goes away under the pointer is not told that the pointer has left.
  useEffect(
    () => () => {
      const { pointer, focus } = inside.current
      inside.current = { pointer: false, focus: false }
      if (pointer || focus) latest.current?.(false)
    },
    [],
  )
  const note = (change: { pointer?: boolean; focus?: boolean }): void => {
    const before = inside.current
    const now = { ...before, ...change }
    inside.current = now
    if ((before.pointer || before.focus) !== (now.pointer || now.focus)) onHold?.(now.pointer || now.focus)
  }
  return {
    onPointerEnter: () => note({ pointer: true }),
    onPointerLeave: () => note({ pointer: false }),
    onFocus: () => note({ focus: true }),
    onBlur: ({ currentTarget, relatedTarget }) => {
      const { activeElement } = document
      if (!currentTarget.contains(relatedTarget) && !currentTarget.contains(activeElement)) note({ focus: false })
    },
  }
}
