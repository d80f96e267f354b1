'use client'
import { useState } from 'react'

/** A value that the app holds where it gives one, and the widget itself where it does not. */
export function useChosen<T>(
  given: T | undefined,
  first: T,
  onChange: ((value: T) => void) | undefined,
): [T, (value: T) => void] {
  const [own, setOwn] = useState(first)
  return [
    given ?? own,
    (value) => {
      setOwn(value)
      onChange?.(value)
    },
  ]
}
