import { forgetOldest } from './forgetOldest.ts'

/** A number in place of a name that is not to be told, with room for what was last noted of it. */
export interface Numbered<T> {
  /** From 1. */
  number: number
  last: T | undefined
}

export interface Numbers<T> {
  /** The number of `name`; a name that was forgotten meanwhile gets another. */
  of(name: string): Numbered<T>
  /** The number of `name`, where it has one. */
  known(name: string): number | undefined
  /** The number given last. */
  last(): number
  clear(): void
}

/** Creates numbers for the last `max` names. */
export function createNumbers<T>(max: number): Numbers<T> {
  const numbers = new Map<string, Numbered<T>>()
  let last = 0
  return {
    of(name) {
      const known = numbers.get(name)
      if (known) return known
      const fresh: Numbered<T> = { number: ++last, last: undefined }
      numbers.set(name, fresh)
      forgetOldest(numbers, max)
      return fresh
    },
    known: (name) => numbers.get(name)?.number,
    last: () => last,
    clear() {
      numbers.clear()
      last = 0
    },
  }
}
