import type { Look, Seed } from './readSeeds.ts'

/** What a designer has chosen so far, by the seed's name; what is absent stays as it comes. */
export interface ChosenTheme {
  /** Colours, which have a value for each look. */
  light: Readonly<Record<string, string>>
  dark: Readonly<Record<string, string>>
  /** Everything else. */
  both: Readonly<Record<string, string>>
}

/** A theme in which nothing has been chosen. */
export const unchosen: ChosenTheme = { light: {}, dark: {}, both: {} }

/** The CSS value of a choice: a length is chosen as a number of pixels. */
export const chosenValue = (seed: Seed, chosen: string): string => (seed.kind === 'length' ? `${chosen}px` : chosen)

/** The custom properties to set on an element, so that what is in it has one look of the theme. */
export function themeProperties(seeds: readonly Seed[], theme: ChosenTheme, look: Look): Record<string, string> {
  const properties: Record<string, string> = {}
  for (const seed of seeds) {
    const chosen = theme[seed.kind === 'colour' ? look : 'both'][seed.name]
    if (chosen !== undefined) properties[`--tt-${seed.name}`] = chosenValue(seed, chosen)
  }
  return properties
}
