import type { Network } from '../channel.ts'
import { networks, networkWords } from '../networkWords.ts'
import { speeds } from '../speeds.ts'

/** The toolbar’s menus: what lies between the page and the scenario’s server, and how fast time runs. */
export const timelineToolbars = {
  network: {
    description: 'Network between the page and the scenario’s server',
    toolbar: {
      title: 'Network',
      icon: 'lightning' as const,
      dynamicTitle: true,
      items: networks.map((value) => ({ value, title: networkWords[value] })),
    },
  },
  speed: {
    description: 'Speed at which a scenario is played',
    toolbar: {
      title: 'Speed',
      icon: 'fastforward' as const,
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'Speed of the story' },
        ...speeds.map((times) => ({ value: String(times), title: `${times}×` })),
      ],
    },
  },
}

/** What the menus stand at when Storybook is opened; `at`, `edits` and `of` name one frame in an address. */
export const timelineGlobals = { network: 'online', speed: 'auto', at: '', edits: '', of: '' }

/** The network that the toolbar names. */
export const networkOf = (globals: Readonly<Record<string, unknown>>): Network =>
  networks.find((one) => one === globals['network']) ?? 'online'

/** The speed that the toolbar names; undefined where it leaves that to the story. */
export const speedOf = (globals: Readonly<Record<string, unknown>>): number | undefined => {
  const speed = Number(globals['speed'])
  return speed > 0 && speed < Infinity ? speed : undefined
}
