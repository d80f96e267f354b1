import { chromium } from 'playwright'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright'
import { launchOptions } from '../../../scripts/browser.mjs'
import { standInDesktop } from '../away/standInDesktop.ts'
import { openHideableBrowser } from '../browser/hideableBrowser.ts'
import { plainHost, serveDeskApp } from './deskApp.ts'
import type { DeskApp } from './deskApp.ts'
import { DeskServer, freePort } from './deskServer.ts'
import { Visitor } from './visitor.ts'

/** One worker, so that documents wait for each other; pages slow enough that each state can be seen. */
const watchable = { WORKERS: '1', PAGE_DELAY_MS: '20' }

const allowDesktop = (page: Page): Promise<unknown> =>
  page.addInitScript(standInDesktop, { permission: 'granted' as const, byWorker: false })

/** The whole example: its server, its built app and a browser. */
export class E2eDesk {
  readonly #port: number
  readonly #app: DeskApp
  readonly #browser: Browser
  #server: DeskServer | undefined
  readonly #leavings: (() => Promise<void>)[] = []

  private constructor(port: number, app: DeskApp, browser: Browser) {
    this.#port = port
    this.#app = app
    this.#browser = browser
  }

  /** `env` are settings of the app beside the address of its server. */
  static async open(env: Record<string, string> = {}): Promise<E2eDesk> {
    const port = await freePort()
    const app = await serveDeskApp({ VITE_WS_URL: `http://127.0.0.1:${port}`, ...env })
    const options = launchOptions()
    const args = [...options.args, `--host-resolver-rules=MAP ${plainHost} 127.0.0.1`]
    return new E2eDesk(port, app, await chromium.launch({ ...options, args }))
  }

  /** A new server with nothing in its data folder. */
  async serve(env: Record<string, string> = {}): Promise<DeskServer> {
    const origins = { ALLOWED_ORIGINS: new URL(this.#plainUrl).origin }
    this.#server = new DeskServer(this.#port, { ...watchable, ...origins, ...env })
    await this.#server.start()
    return this.#server
  }

  async visit(options: BrowserContextOptions = {}): Promise<Visitor> {
    return this.#arrive(await this.#newContext(options), this.#app.url)
  }

  /** Comes without HTTPS and by a name that is not localhost: there the browser keeps back what wants a secure context. */
  async visitPlainly(): Promise<Visitor> {
    return this.#arrive(await this.#newContext(), this.#plainUrl)
  }

  /** One more tab in the same browser: it shares all that the other's pages keep. */
  async openTab(other: Visitor): Promise<Visitor> {
    return this.#arrive(other.page.context(), this.#app.url, allowDesktop)
  }

  /** Comes in a browser of their own, whose tabs can be out of sight. */
  async visitHideably(): Promise<Visitor> {
    const { browser, close } = await openHideableBrowser()
    this.#leavings.push(close)
    return this.#arrive(browser.contexts()[0]!, this.#app.url, allowDesktop)
  }

  async #newContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const settings = { locale: 'en-US', timezoneId: 'UTC', viewport: { width: 1280, height: 900 }, ...options }
    const context = await this.#browser.newContext(settings)
    this.#leavings.push(() => context.close())
    return context
  }

  async #arrive(...place: Parameters<typeof Visitor.arrive>): Promise<Visitor> {
    const visitor = await Visitor.arrive(...place)
    this.#leavings.push(() => visitor.leave())
    return visitor
  }

  get #plainUrl(): string {
    return this.#app.url.replace('127.0.0.1', plainHost)
  }

  /** Sends everybody home and ends the server. */
  async clear(): Promise<void> {
    for (const leave of this.#leavings.splice(0).toReversed()) await leave()
    await this.#server?.end()
  }

  async end(): Promise<void> {
    await this.#browser.close()
    await this.#app.close()
  }
}
