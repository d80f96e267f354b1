import { mkdirSync } from 'node:fs'
import type { BrowserContext, Locator, Page } from 'playwright'
import { samplePdf } from '../../../examples/pdf-desk/server/samplePdf.ts'
import type { SampleName } from '../../../examples/pdf-desk/server/samplePdf.ts'

// A server that is killed, and an upload that is refused, are meant to stand in the console.
const expected = /net::ERR_|WebSocket connection to|status of 4\d\d/

const pictures = '.output/e2e'

/** A person at the app. */
export class Visitor {
  readonly page: Page
  /** What the console holds that nobody meant to be there. */
  readonly complaints: string[] = []

  private constructor(page: Page) {
    this.page = page
    page.setDefaultTimeout(60_000)
    page.on('pageerror', (error) => this.complaints.push(String(error)))
    page.on('console', (message) => {
      const isBad = message.type() === 'error' || message.type() === 'warning'
      if (isBad && !expected.test(message.text())) this.complaints.push(message.text())
    })
  }

  /** `prepare` is done before the page's own scripts run. */
  static async arrive(context: BrowserContext, url: string, prepare?: (page: Page) => Promise<unknown>) {
    const visitor = new Visitor(await context.newPage())
    await prepare?.(visitor.page)
    await visitor.page.goto(url)
    return visitor
  }

  async signInAs(name: 'ada' | 'grace'): Promise<void> {
    await this.page.getByRole('button', { name: `Continue as ${name}` }).click()
    await this.page.getByRole('heading', { name: 'Documents', level: 1 }).waitFor()
    // The lanes come with the first snapshot; the badge would keep its word for two seconds more.
    await this.lane('normal').waitFor()
  }

  async signOut(): Promise<void> {
    await this.page.getByRole('button', { name: 'Sign out' }).click()
    await this.page.getByRole('heading', { name: 'Sign in to PDF desk' }).waitFor()
  }

  async upload(name: string, file: SampleName | Buffer): Promise<void> {
    await this.uploadAll([[name, file]])
  }

  async uploadAll(files: readonly (readonly [name: string, file: SampleName | Buffer])[]): Promise<void> {
    const chosen = files.map(async ([name, file]) => {
      const buffer = typeof file === 'string' ? await samplePdf(file) : file
      return { name, mimeType: 'application/pdf', buffer }
    })
    await this.page.getByLabel('Choose files').setInputFiles(await Promise.all(chosen))
  }

  /** Lets no more than so many bytes a second leave the page. */
  async slowDown(bytesPerSecond: number): Promise<void> {
    const devTools = await this.page.context().newCDPSession(this.page)
    const line = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: bytesPerSecond }
    await devTools.send('Network.emulateNetworkConditions', line)
  }

  /** Presses a button of the document's card. */
  async press(name: string, button: string): Promise<void> {
    await this.document(name).getByRole('button', { name: button, exact: true }).click()
  }

  /** Waits until the badge says so. */
  async seeLine(word: string): Promise<void> {
    const badge = this.page.locator('[data-tt="ConnectionBadge"][data-variant="badge"]')
    await badge.locator('[data-part="word"]').first().getByText(word, { exact: true }).waitFor()
  }

  /** The row of a lane, by the server's name. */
  lane(name: string): Locator {
    return this.page.locator(`[data-tt="QueueStatus"] [data-part="lane"][data-lane="${name}"]`)
  }

  /** Goes to a page by the header. */
  async goTo(page: 'Documents' | 'Activity' | 'System'): Promise<void> {
    await this.page.locator('.desk-pages').getByRole('button', { name: page, exact: true }).click()
  }

  /** Waits until the first chart of the dashboard is drawn, which it is once it is on screen. */
  async seeChart(): Promise<void> {
    // Of an hour, a chart has its second point after ten seconds.
    await this.page.getByRole('radio', { name: '5 min', exact: true }).check()
    const chart = this.page.locator('[data-chart]').first()
    await chart.scrollIntoViewIfNeeded()
    await chart.locator('svg').first().waitFor()
  }

  /** The card of the document with this name. */
  document(name: string): Locator {
    return this.page.getByRole('group', { name })
  }

  /** Waits until the document's card says so. */
  async seeDocument(name: string, text: string | RegExp): Promise<void> {
    await this.document(name).getByText(text).first().waitFor()
  }

  /** Waits until the document's status is this word. */
  async seeStatus(name: string, word: string): Promise<void> {
    await this.document(name).locator('[data-part="status"]').getByText(word, { exact: true }).waitFor()
  }

  toast(text: string): Locator {
    return this.page.locator('[data-tt="NotificationToasts"] [data-part="toast"]').filter({ hasText: text })
  }

  /** Pictures of the page for people to look at: wide and narrow, light and dark. */
  async picture(name: string): Promise<void> {
    mkdirSync(pictures, { recursive: true })
    for (const width of [280, 1280]) {
      await this.page.setViewportSize({ width, height: 900 })
      for (const colorScheme of ['dark', 'light'] as const) {
        await this.page.emulateMedia({ colorScheme })
        await this.page.screenshot({ path: `${pictures}/${name}.${width}.${colorScheme}.png`, fullPage: true })
      }
    }
  }

  async leave(): Promise<void> {
    await this.page.close()
  }
}
