import { useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'

/** A ref whose element takes the focus when it comes, so that a change of page does not leave it nowhere. */
export function useFocusOnArrival<T extends HTMLElement>(isWanted = true): RefObject<T | null> {
  const ref = useRef<T>(null)
  // Whether it is wanted is asked once: later the person has the focus where they want it.
  const [isWantedFirst] = useState(isWanted)
  useEffect(() => {
    if (isWantedFirst) ref.current?.focus({ preventScroll: true })
  }, [isWantedFirst])
  return ref
}
