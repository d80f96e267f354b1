import { mkdirSync, writeFileSync } from 'node:fs'
import { cacheFolder, choiceFile } from './cache.mjs'
import { fromPlaywright, fromSystem, chromePath } from './found.mjs'
import { downloaded, fromApt } from './installed.mjs'
import { launchArguments } from './launchArguments.mjs'
import { pinned, pinnedAgain } from './pinned.mjs'

/** @typedef {{ source: string, executablePath: string, env: Record<string, string> }} Browser */

/** @param {unknown} error */
const firstLine = (error) => {
  const lines = String(error).split('\n')
  return lines.find((line) => /error while|not found|ENOENT|Exec format/i.test(line))?.trim() ?? lines[0]
}

/** @param {Browser} browser */
async function versionOf(browser) {
  const { chromium } = await import('playwright')
  const env = { ...process.env, ...browser.env }
  const running = await chromium.launch({ executablePath: browser.executablePath, args: launchArguments, env })
  const version = running.version()
  await running.close()
  return version
}

const ways = [chromePath, pinned, pinnedAgain, fromPlaywright, fromSystem, downloaded, fromApt]

/** Finds a Chromium that starts, or gets one, and notes it for `launchOptions`. */
export async function ensureBrowser() {
  for (const way of ways) {
    try {
      const browser = await way()
      if (!browser) continue
      const version = await versionOf(browser)
      mkdirSync(cacheFolder, { recursive: true })
      writeFileSync(choiceFile, JSON.stringify(browser, null, 2))
      console.log(`Browser: Chromium ${version} (${browser.source})`)
      return
    } catch (error) {
      console.warn(`Browser, ${way.name}: ${firstLine(error)}`)
    }
  }
  throw new Error('No Chromium starts here: set CHROME_PATH to a Chrome or Chromium and run this again.')
}
