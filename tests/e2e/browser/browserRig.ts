import type { OutgoingHttpHeaders } from 'node:http'
import { chromium } from 'playwright'
import type { Browser, BrowserContext } from 'playwright'
import { launchOptions } from '../../../scripts/browser.mjs'
import { buildPage } from './buildPage.ts'
import { Guest } from './guest.ts'
import { openHideableBrowser } from './hideableBrowser.ts'
import { servePage } from './servePage.ts'
import { startTruth } from './startTruth.ts'
import type { Truth } from './startTruth.ts'

interface Visit {
  /** Switches of the page, as they stand in its address. */
  with?: string
  headers?: OutgoingHttpHeaders
  context?: BrowserContext
}

/** The built page, a browser, and what a test opens with them. */
export class BrowserRig {
  readonly browser: Browser
  readonly #folder: string
  readonly #endBrowser: () => Promise<void>
  readonly #endings: (() => unknown)[] = []

  private constructor(folder: string, browser: Browser, endBrowser: () => Promise<void>) {
    this.#folder = folder
    this.browser = browser
    this.#endBrowser = endBrowser
  }

  static async open(): Promise<BrowserRig> {
    const browser = await chromium.launch(launchOptions())
    return new BrowserRig(await buildPage('browser'), browser, () => browser.close())
  }

  /** With a browser whose pages can be out of sight; they share its one context. */
  static async openHideable(): Promise<BrowserRig> {
    const { browser, close } = await openHideableBrowser()
    return new BrowserRig(await buildPage('browser'), browser, close)
  }

  async serve(options: Parameters<typeof startTruth>[0] = {}): Promise<Truth> {
    const truth = await startTruth(options)
    this.#endings.push(() => truth.stop())
    return truth
  }

  async context(): Promise<BrowserContext> {
    const context = await this.browser.newContext({ locale: 'en-US', timezoneId: 'UTC' })
    this.#endings.push(() => context.close())
    return context
  }

  /** The address of the page on a web server of its own. */
  async address(truth: Truth, { with: switches = '', headers = {} }: Visit = {}): Promise<string> {
    const served = await servePage(this.#folder, headers)
    this.#endings.push(() => served.close())
    return `${served.url}/?server=${encodeURIComponent(truth.url)}&${switches}`
  }

  /** Opens the page, in a context of its own where none is given. */
  async visit(truth: Truth, visit: Visit = {}): Promise<Guest> {
    const context = visit.context ?? (await this.context())
    const guest = await Guest.arrive(context, await this.address(truth, visit))
    this.#endings.push(() => guest.page.close())
    return guest
  }

  /** Sends everybody home. */
  async clear(): Promise<void> {
    for (const end of this.#endings.splice(0).toReversed()) await end()
  }

  async end(): Promise<void> {
    await this.#endBrowser()
  }
}
