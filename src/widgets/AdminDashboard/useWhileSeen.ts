import { useState } from 'react'

/** The `value` while it is seen; from then on the one that was seen last. */
export function useWhileSeen<T>(value: T, isSeen: boolean): T {
  const [held, setHeld] = useState(value)
  if (isSeen && held !== value) setHeld(value)
  return isSeen ? value : held
}
