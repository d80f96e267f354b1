import type { OutgoingHttpHeaders } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { BrowserContext, Page } from 'playwright'
import { buildPage } from '../browser/buildPage.ts'
import { Guest } from '../browser/guest.ts'
import { openHideableBrowser } from '../browser/hideableBrowser.ts'
import { servePage } from '../browser/servePage.ts'
import { sightOf } from '../browser/sight.ts'
import type { Sight } from '../browser/sight.ts'
import { startTruth } from '../browser/startTruth.ts'
import type {} from './page/tab.ts'

const source = (file: string) => fileURLToPath(new URL(`page/${file}`, import.meta.url))

// The worker stands at the top, where a page's worker must be.
const withWorker = {
  target: 'esnext',
  rolldownOptions: {
    input: { index: source('index.html'), worker: source('worker.ts') },
    output: { entryFileNames: '[name].js' },
  },
}

/** One open tab, which a test can put out of sight. */
export interface OpenTab extends Sight {
  page: Page
  guest: Guest
  title(): Promise<string>
  icon(): Promise<string>
  /** What the desktop was told by this tab, and still shows. */
  desktop(): Promise<string[]>
}

async function openTab(
  context: BrowserContext,
  url: string,
  prepare: (page: Page) => Promise<unknown>,
): Promise<OpenTab> {
  const page = await context.newPage()
  await prepare(page)
  const guest = new Guest(page)
  await page.goto(url)
  await page.locator('[data-part=bell]').waitFor()
  return {
    ...(await sightOf(guest)),
    page,
    guest,
    title: () => page.title(),
    icon: () => page.evaluate(() => document.querySelector('link[rel=icon]')?.getAttribute('href')?.slice(0, 14) ?? ''),
    desktop: () =>
      page.evaluate(() =>
        window.desktop
          .filter(({ isOpen }) => isOpen)
          .map(({ title, body }) => [title, body].filter(Boolean).join(': ')),
      ),
  }
}

/** A browser whose tabs can be out of sight, and a server that tells all of them the same. */
export async function openAwayRig() {
  const outDir = await buildPage('away', withWorker)
  const { browser, close } = await openHideableBrowser()
  const context = browser.contexts()[0]!
  const endings: (() => unknown)[] = []
  return {
    browser,
    context,
    /** A server, and a way to open tabs that hear of it; an origin of its own, so that no other test's tabs take part. */
    async begin(headers: OutgoingHttpHeaders = {}) {
      const truth = await startTruth()
      const served = await servePage(outDir, headers)
      endings.push(
        () => truth.stop(),
        () => served.close(),
      )
      const open = async (switches = '', prepare: (page: Page) => Promise<unknown> = async () => undefined) => {
        const url = `${served.url}/?server=${encodeURIComponent(truth.url)}&${switches}`
        const tab = await openTab(context, url, prepare)
        endings.push(() => tab.page.close())
        return tab
      }
      return { truth, open, origin: served.url }
    },
    async clear(): Promise<void> {
      for (const end of endings.splice(0).toReversed()) await end()
    },
    close,
  }
}
