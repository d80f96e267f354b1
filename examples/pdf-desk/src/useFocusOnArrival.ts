import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

/** A ref whose element takes the focus once it is there, so that a change of page does not leave it nowhere. */
export function useFocusOnArrival<T extends HTMLElement>(isWanted = true): RefObject<T | null> {
  const ref = useRef<T>(null)
  useEffect(() => {
    if (isWanted) ref.current?.focus({ preventScroll: true })
  }, [isWanted])
  return ref
}
