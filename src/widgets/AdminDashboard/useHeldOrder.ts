import { useState, type FocusEvent } from 'react'
import { inHeldOrder } from './inHeldOrder.ts'

interface HeldOrder<T> {
  items: readonly T[]
  /** For the element that is read. */
  holds: {
    onPointerEnter: () => void
    onPointerLeave: () => void
    onFocus: () => void
    onBlur: (event: FocusEvent) => void
  }
}

/** A list that keeps its order while a person points at it or has the focus in it: nothing moves below their eyes. */
export function useHeldOrder<T extends { key: string }>(items: readonly T[]): HeldOrder<T> {
  const [held, setHeld] = useState<readonly string[]>()
  const [isPointed, setPointed] = useState(false)
  const [isFocused, setFocused] = useState(false)
  const hold = (setReading: (isReading: boolean) => void) => () => {
    setReading(true)
    setHeld((known) => known ?? items.map(({ key }) => key))
  }
  const isReading = isPointed || isFocused
  if (!isReading && held) setHeld(undefined)
  return {
    items: isReading && held ? inHeldOrder(items, held) : items,
    holds: {
      onPointerEnter: hold(setPointed),
      onPointerLeave: () => setPointed(false),
      onFocus: hold(setFocused),
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setFocused(false)
      },
    },
  }
}
