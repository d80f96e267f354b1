import { fileURLToPath } from 'node:url'

/** The timeline’s panel from its source; a product names the addon `telltale/storybook` instead. */
export const managerEntries = (entries: readonly string[] = []) => [
  ...entries,
  fileURLToPath(new URL('../src/storybook/manager/manager.tsx', import.meta.url)),
]
