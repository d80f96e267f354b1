import { chromium } from 'playwright'
import type { Browser, BrowserContextOptions } from 'playwright'
import { launchOptions } from '../../../scripts/browser.mjs'
import { plainHost, serveDeskApp } from './deskApp.ts'
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
    const visitor = await Visitor.arrive(this.#browser, this.#app.url, options)
    this.#visitors.push(visitor)
    return visitor
  }

  /** Comes without HTTPS and by a name that is not localhost: there the browser keeps back what wants a secure context. */
  async visitPlainly(): Promise<Visitor> {
    const visitor = await Visitor.arrive(this.#browser, this.#plainUrl, {})
    this.#visitors.push(visitor)
    return visitor
  }

  get #plainUrl(): string {
    return this.#app.url.replace('127.0.0.1', plainHost)
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
