import { forgetOldest } from './forgetOldest.ts'

/** Numbers in place of names that are not to be told. */
export interface Numbers {
  /** The number of `name`, from 1; a name that was forgotten meanwhile gets another. */
  of(name: string): number
  clear(): void
}

/** Creates numbers for the last `max` names. */
export function createNumbers(max: number): Numbers {
  const known = new Map<string, number>()
  let last = 0
  return {
    of(name) {
      const number = known.get(name)
      if (number !== undefined) return number
      known.set(name, ++last)
      forgetOldest(known, max)
      return last
    },
    clear() {
      known.clear()
      last = 0
    },
  }
}
