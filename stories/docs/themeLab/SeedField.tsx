import type { ReactElement } from 'react'
import { ColourField } from './ColourField.tsx'
import { FontField } from './FontField.tsx'
import { MeasureField } from './MeasureField.tsx'
import type { Look, Seed } from './readSeeds.ts'
import { seedTitle } from './seedTitles.ts'

export interface SeedFieldProps {
  seed: Seed
  look: Look
  chosen: string | undefined
  /** Called with a value, or with nothing where the usual one is to stand. */
  onChoose: (value: string | undefined) => void
}

/** One seed, to be changed as its kind is changed. */
export function SeedField({ seed, look, chosen, onChoose }: SeedFieldProps): ReactElement {
  const shared = { title: seedTitle(seed.name), chosen, onChoose }
  switch (seed.kind) {
    case 'colour':
      return <ColourField {...shared} of={look} usual={seed.usual[look]} />
    case 'font':
      return <FontField {...shared} usual={seed.usual} />
    default:
      return <MeasureField {...shared} kind={seed.kind} usual={seed.usual} />
  }
}
