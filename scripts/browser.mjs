// Which Chromium the tests use. Read by vite.config.ts too, so nothing here may throw before a browser is chosen.
import { existsSync, readFileSync } from 'node:fs'
import { choiceFile } from './browser/cache.mjs'
import { launchArguments } from './browser/launchArguments.mjs'

const chosen = () => (existsSync(choiceFile) ? JSON.parse(readFileSync(choiceFile, 'utf8')) : undefined)

/** Options for Playwright's `launch`; before set-up has chosen a browser they leave the choice to Playwright. */
export function launchOptions() {
  const browser = chosen()
  if (!browser) return { args: launchArguments }
  const env = /** @type {Record<string, string>} */ ({ ...process.env, ...browser.env })
  return { executablePath: /** @type {string} */ (browser.executablePath), args: launchArguments, env }
}

/** Where the browser came from; only `pinned` draws the very same pixels on every machine. */
export const browserSource = () => /** @type {string} */ (chosen()?.source ?? 'none')
