import { grain } from '../grain.ts'

/** Draws that look like chance and are the same every time: one for each place, whatever else is drawn. */
export interface Chance {
  /** A number from 0 up to 1. */
  part(place: number): number
  /** A whole number from `least` to `most`. */
  between(place: number, least: number, most: number): number
  /** One of `choices`. */
  pick<T>(place: number, choices: readonly [T, ...T[]]): T
}

/** Chance for scripts, where the real one would make every picture another: the same `seed` draws the same. */
export function chance(seed: number): Chance {
  const part = (place: number): number => grain(seed, place)
  const between = (place: number, least: number, most: number): number =>
    least + Math.floor(part(place) * (most - least + 1))
  return { part, between, pick: (place, choices) => choices[between(place, 0, choices.length - 1)] ?? choices[0] }
}
