import { defaultBounds } from './bounds.ts'
import type { Bounds } from './bounds.ts'

/** All bounds, the default for what is left out; throws where one is no number of things. */
export function checkBounds(given: Partial<Bounds> = {}): Bounds {
  const bounds = { ...defaultBounds }
  for (const name of Object.keys(defaultBounds) as (keyof Bounds)[]) {
    const value = given[name]
    if (value === undefined) continue
    if (!(value >= 0) || (value !== Infinity && !Number.isInteger(value))) {
      throw new RangeError(
        `createStatusStore: bounds.${name} is ${String(value)}, so the store would not know how much to keep. ` +
          'Give a whole number from 0, or Infinity.',
      )
    }
    bounds[name] = value
  }
  return bounds
}
