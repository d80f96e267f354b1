import { expect } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { documents } from '../mocks/documents.ts'
import { lineDrops } from '../mocks/scenarios/lineDrops.ts'
import type { Scenario } from '../src/adapters/scripted.ts'
import { Desk } from './flows/Desk.tsx'

const off = { disable: true }

/** The same moment with a name that no line can hold. */
const longNamed: Scenario = JSON.parse(
  JSON.stringify(lineDrops).replaceAll(
    documents.report.name,
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft_2025_final_v12.pdf',
  ),
)

const { report, lease, minutes } = documents

const meta = preview.meta({
  title: 'Across/All widgets',
  component: Desk,
  args: { admin: true, jobIds: [report.jobId, lease.jobId, minutes.jobId] },
  parameters: {
    timeline: { scenario: lineDrops, ms: 17_000, admin: true },
    docs: { story: { inline: false, height: '640px' } },
    // Each of these stories is in a mode of its own.
    chromatic: { modes: { 'dark 1280': off, 'light 375': off, 'Arabic dark 280': off, 'forced colors': off } },
  },
})

const about = (story: string) => ({ docs: { description: { story } } })

export const Light = meta.story({
  globals: { theme: 'light' },
  parameters: about('The line is down, in the light theme.'),
})

export const Dark = meta.story({
  globals: { theme: 'dark' },
  parameters: about('The same in the dark theme.'),
})

export const Narrow = meta.story({
  name: '280 px',
  globals: { width: '280' },
  parameters: about('The narrowest place a widget must live in: a sidebar.'),
})

export const Phone = meta.story({
  name: '375 px',
  globals: { width: '375' },
  parameters: about('A phone.'),
})

export const Wide = meta.story({
  name: '1280 px',
  globals: { width: 'full' },
  parameters: about('A desktop: pictures give it 1,280 px.'),
})

export const Compact = meta.story({
  globals: { density: 'compact' },
  parameters: about('The compact density: nothing is left out, things stand closer.'),
})

export const Comfortable = meta.story({
  globals: { density: 'comfortable' },
  parameters: about('The density that nobody has to ask for.'),
})

export const English = meta.story({ globals: { locale: 'en' }, parameters: about('In English.') })

export const German = meta.story({
  globals: { locale: 'de' },
  parameters: about('In German, whose words are long and whose numbers have a comma.'),
})

export const Arabic = meta.story({
  globals: { locale: 'ar' },
  parameters: about('In Arabic, from right to left; names of files keep their own direction.'),
})

export const PseudoLocale = meta.story({
  globals: { locale: 'pseudo' },
  parameters: about('Every word half as long again and accented: what is cut off or not translated shows at once.'),
})

export const ForcedColors = meta.story({
  parameters: {
    ...about(
      'In the colours a person chose for the whole system; turn them on in the browser’s rendering tools to see it.',
    ),
    chromatic: { forcedColors: 'active', modes: { 'light 1280': off, 'forced colors': { disable: false } } },
  },
})

export const ReducedMotion = meta.story({
  play: async () => {
    const moving = () => document.getAnimations().filter(({ playState }) => playState === 'running')
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) await expect(moving()).toEqual([])
  },
  parameters: about('For those who asked the system for less motion: nothing spins, slides or pulses.'),
})

export const ZoomedTwice = meta.story({
  name: '200 % zoom',
  decorators: [
    (Story) => (
      <div style={{ zoom: 2 }}>
        <Story />
      </div>
    ),
  ],
  parameters: about('Enlarged to 200 %: it lays itself out as at half the width.'),
})

export const VeryLongWords = meta.story({
  parameters: {
    ...about('A name that no line can hold breaks, and moves nothing else.'),
    timeline: { scenario: longNamed, ms: 17_000, admin: true },
  },
})
