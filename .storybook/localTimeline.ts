import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const panel = fileURLToPath(new URL('../src/storybook/manager/manager.tsx', import.meta.url))

/** The timeline’s panel from its source; a product names the addon `telltale/storybook` instead. */
export const managerEntries = (entries: readonly string[] = []) => [...entries, ...(existsSync(panel) ? [panel] : [])]
