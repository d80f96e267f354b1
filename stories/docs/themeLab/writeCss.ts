import { chosenValue, type ChosenTheme } from './chosenTheme.ts'
import type { Seed } from './readSeeds.ts'

// Wherever a theme begins the colours are worked out anew, so that one rule serves both looks.
const wherever = [':root', '.light', "[data-theme='light']", '.dark', "[data-theme='dark']"].join(',\n')

const rule = (selector: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `${selector} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`

/** The CSS that gives a product the chosen theme; empty where nothing is chosen. */
export function writeCss(seeds: readonly Seed[], theme: ChosenTheme): string {
  const plain: string[] = []
  const themed: string[] = []
  for (const seed of seeds) {
    if (seed.kind !== 'colour') {
      const chosen = theme.both[seed.name]
      if (chosen !== undefined) plain.push(`--tt-${seed.name}: ${chosenValue(seed, chosen)};`)
      continue
    }
    const [light, dark] = [theme.light[seed.name], theme.dark[seed.name]]
    if (light === undefined && dark === undefined) continue
    const { usual } = seed
    themed.push(`--tt-${seed.name}: var(--tt-light, ${light ?? usual.light}) var(--tt-dark, ${dark ?? usual.dark});`)
  }
  return [rule(':root', plain), rule(wherever, themed)].filter(Boolean).join('\n')
}
