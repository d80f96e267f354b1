import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { launchOptions } from '../browser.mjs'
import { serveFolder } from './serveFolder.mjs'

/** @typedef {{ browser: import('playwright').Browser, url: string }} OpenStorybook */

/**
 * Serves a built Storybook, starts the browser, and ends both when `run` has come to its end.
 * @template T
 * @param {string} folder
 * @param {(open: OpenStorybook) => Promise<T>} run
 */
export async function openStorybook(folder, run) {
  if (!existsSync(join(folder, 'index.json')))
    throw new Error(`There is no built Storybook in ${folder}: run npm run build-storybook first.`)
  const { url, close } = await serveFolder(folder)
  const browser = await chromium.launch(launchOptions())
  try {
    return await run({ browser, url })
  } finally {
    await browser.close()
    close()
  }
}
