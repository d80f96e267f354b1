'use client'
import { useState, type FocusEvent, type UIEvent } from 'react'

interface Held {
  isHeld: boolean
  handlers: {
    onPointerEnter: () => void
    onPointerLeave: () => void
    onFocus: () => void
    onBlur: (event: FocusEvent<HTMLElement>) => void
    onScrollCapture: (event: UIEvent<HTMLElement>) => void
  }
}

const atRest = { isPointed: false, isFocused: false, isScrolled: false }

/**
 * Whether somebody reads the list: by pointer, with the focus in it, or scrolled away from its top. `of` names what is
 * listed: another list is held by nobody yet. An element that is taken away tells of no end of any of this.
 */
export function useHeld(of: string): Held {
  const [state, setState] = useState({ of, ...atRest })
  const { isPointed, isFocused, isScrolled } = state.of === of ? state : atRest
  const note = (change: Partial<typeof atRest>): void =>
    setState((known) => ({ ...atRest, ...(known.of === of && known), of, ...change }))
  return {
    isHeld: isPointed || isFocused || isScrolled,
    handlers: {
      onPointerEnter: () => note({ isPointed: true }),
      onPointerLeave: () => note({ isPointed: false }),
      onFocus: () => note({ isFocused: true }),
      onBlur({ target, currentTarget, relatedTarget }) {
        // A window that loses the focus keeps its focused element.
        if (document.activeElement === target || currentTarget.contains(relatedTarget)) return
        note({ isFocused: false })
      },
      // It does not bubble.
      onScrollCapture: ({ target }) => note({ isScrolled: (target as HTMLElement).scrollTop > 0 }),
    },
  }
}
