import type { ReactElement } from 'react'
import type { ChosenTheme } from './chosenTheme.ts'
import type { Seed } from './readSeeds.ts'
import { SeedField } from './SeedField.tsx'
import { seeds } from './seeds.ts'

export interface SeedFormProps {
  theme: ChosenTheme
  onChange: (theme: ChosenTheme) => void
}

const isColour = ({ kind }: Seed): boolean => kind === 'colour'

const parts = [
  { part: 'light', look: 'light', title: 'Colours in light', has: isColour },
  { part: 'dark', look: 'dark', title: 'Colours in dark', has: isColour },
  { part: 'both', look: 'light', title: 'In both', has: (seed: Seed) => !isColour(seed) },
] as const

/** The part with one choice changed; a choice that is taken back leaves nothing behind. */
function change(part: Readonly<Record<string, string>>, name: string, value: string | undefined) {
  const { [name]: _, ...others } = part
  return value === undefined ? others : { ...others, [name]: value }
}

/** Every seed of the widgets, to be changed. */
export function SeedForm({ theme, onChange }: SeedFormProps): ReactElement {
  return (
    <div className="lab-form">
      {parts.map(({ part, look, title, has }) => (
        <fieldset key={part}>
          <legend>{title}</legend>
          {seeds.filter(has).map((seed) => (
            <SeedField
              key={seed.name}
              seed={seed}
              look={look}
              chosen={theme[part][seed.name]}
              onChoose={(value) => onChange({ ...theme, [part]: change(theme[part], seed.name, value) })}
            />
          ))}
        </fieldset>
      ))}
    </div>
  )
}
