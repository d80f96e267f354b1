import { chromium } from 'playwright'
import { launchOptions } from '../../../scripts/browser.mjs'
import { buildPage } from '../browser/buildPage.ts'
import { Guest } from '../browser/guest.ts'
import { servePage } from '../browser/servePage.ts'
import { startTruth } from '../browser/startTruth.ts'

/** A real browser on a page with a bell, which listens to a real server. */
export async function openBurstPage() {
  const outDir = await buildPage('burst')
  const truth = await startTruth()
  const served = await servePage(outDir)
  const browser = await chromium.launch(launchOptions())
  return {
    truth,
    /** A page in a context of its own. */
    async visit(): Promise<Guest> {
      const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC' })
      return Guest.arrive(context, `${served.url}/?server=${encodeURIComponent(truth.url)}`)
    },
    async close() {
      await browser.close()
      served.close()
      await truth.stop()
    },
  }
}
