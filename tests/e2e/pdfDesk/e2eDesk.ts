import { chromium } from 'playwright'
import type { Browser, BrowserContextOptions } from 'playwright'
import { launchOptions } from '../../../scripts/browser.mjs'
import { serveDeskApp } from './deskApp.ts'
import type { DeskApp } from './deskApp.ts'
import { DeskServer, freePort } from './deskServer.ts'
import { Visitor } from './visitor.ts'

/** One worker, so that documents wait for each other; pages slow enough that each state can be seen. */
const watchable = { WORKERS: '1', PAGE_DELAY_MS: '20' }

/** The whole example: its server, its built app and a browser. */
export class E2eDesk {
  readonly #port: number
  readonly #app: DeskApp
  readonly #browser: Browser
  #server: DeskServer | undefined
  readonly #visitors: Visitor[] = []

  private constructor(port: number, app: DeskApp, browser: Browser) {
    this.#port = port
    this.#app = app
    this.#browser = browser
  }

  static async open(): Promise<E2eDesk> {
    const port = await freePort()
    const app = await serveDeskApp(`http://127.0.0.1:${port}`)
    return new E2eDesk(port, app, await chromium.launch(launchOptions()))
  }

  /** A new server with nothing in its data folder. */
  async serve(env: Record<string, string> = {}): Promise<DeskServer> {
    this.#server = new DeskServer(this.#port, { ...watchable, ...env })
    await this.#server.start()
    return this.#server
  }

  async visit(options: BrowserContextOptions = {}): Promise<Visitor> {
    const visitor = await Visitor.arrive(this.#browser, this.#app.url, options)
    this.#visitors.push(visitor)
    return visitor
  }

  /** Sends everybody home and ends the server. */
  async clear(): Promise<void> {
    for (const visitor of this.#visitors.splice(0)) await visitor.leave()
    await this.#server?.end()
  }

  async end(): Promise<void> {
    await this.#browser.close()
    await this.#app.close()
  }
}
