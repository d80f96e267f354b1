import type { ReactElement } from 'react'
import { DocTable } from '../DocTable.tsx'
import type { Seed } from './readSeeds.ts'
import { seeds } from './seeds.ts'
import { seedTitle } from './seedTitles.ts'

const usualOf = (seed: Seed): string =>
  seed.kind === 'colour' ? `${seed.usual.light}, ${seed.usual.dark} in dark` : seed.usual

/** The seeds as a table, as the stylesheet has them. */
export function SeedTable(): ReactElement {
  return (
    <DocTable
      head={['Seed', 'What it is', 'Else', 'Else']}
      rows={seeds.map((seed) => ({
        key: seed.name,
        cells: [
          <code key="seed">--tt-{seed.name}</code>,
          seedTitle(seed.name),
          seed.next === undefined ? 'none' : <code key="next">{seed.next}</code>,
          usualOf(seed),
        ],
      }))}
    />
  )
}
