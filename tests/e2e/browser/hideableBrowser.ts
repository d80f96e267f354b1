import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import type { Browser } from 'playwright'
import { launchOptions } from '../../../scripts/browser.mjs'

/**
 * A browser whose pages can be out of sight. One that Playwright starts holds every page visible and in focus and its
 * timers at full speed; this one is left as it is.
 */
export async function openHideableBrowser(): Promise<{ browser: Browser; close(): Promise<void> }> {
  const { executablePath = chromium.executablePath(), args, env } = launchOptions()
  const profile = mkdtempSync(join(tmpdir(), 'telltale-browser-'))
  const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank']
  const child = spawn(executablePath, [...args, ...own], {
    env: env ?? process.env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const endpoint = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.once('exit', () => reject(new Error(`The browser ended before it listened: ${said}`)))
    child.stderr.on('data', (part: Buffer) => {
      said += String(part)
      const found = /DevTools listening on (\S+)/.exec(said)?.[1]
      if (found) resolve(found)
    })
  })
  const browser = await chromium.connectOverCDP(endpoint, { noDefaults: true })
  return {
    browser,
    async close() {
      await browser.close()
      if (child.exitCode === null && child.signalCode === null) {
        child.kill()
        await once(child, 'exit')
      }
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
