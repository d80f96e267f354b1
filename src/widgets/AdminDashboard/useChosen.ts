import { useCallback, useState } from 'react'

/** What a person chose: kept here, or by whoever gives a `value`. */
export function useChosen<T>(
  value: T | undefined,
  first: T,
  onChange: ((value: T) => void) | undefined,
): readonly [T, (value: T) => void] {
  const [own, setOwn] = useState(first)
  const choose = useCallback(
    (next: T) => {
      setOwn(next)
      onChange?.(next)
    },
    [onChange],
  )
  return [value ?? own, choose]
}
