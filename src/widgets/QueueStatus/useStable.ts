'use client'
import { useCallback, useEffect, useRef } from 'react'

/** The same function for as long as there is one, whichever the app gives at each render: rows keep what they have. */
export function useStable<A extends unknown[]>(
  handler: ((...args: A) => void) | undefined,
): ((...args: A) => void) | undefined {
  const latest = useRef(handler)
  useEffect(() => {
    latest.current = handler
  })
  const stable = useCallback((...args: A) => latest.current?.(...args), [])
  return handler && stable
}
