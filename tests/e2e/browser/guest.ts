import type { BrowserContext, CDPSession, Locator, Page } from 'playwright'
import { expect } from 'vitest'
import type { JobStatus } from '../../../src/index.ts'

// Milliseconds within which a page must be right again, whatever happened to it.
export const boundMs = 20_000

/** Waits until it is so. Asked from here: a page out of sight has slow timers and no frames, a frozen one neither. */
export async function until(look: () => unknown, expected: unknown): Promise<void> {
  await expect.poll(look, { timeout: boundMs, interval: 50 }).toEqual(expected)
}

// A line that is cut on purpose stands in the console.
const meant = /WebSocket connection to|net::ERR_/

/** Somebody with the page open. */
export class Guest {
  readonly page: Page
  /** What the console holds that nobody meant to be there, and what nobody caught. */
  readonly complaints: string[] = []

  constructor(page: Page) {
    this.page = page
    page.setDefaultTimeout(boundMs)
    page.on('pageerror', (error) => this.complaints.push(String(error)))
    page.on('console', (message) => {
      const isBad = message.type() === 'error' || message.type() === 'warning'
      if (isBad && !meant.test(message.text())) this.complaints.push(message.text())
    })
  }

  static async arrive(context: BrowserContext, url: string): Promise<Guest> {
    const guest = new Guest(await context.newPage())
    await guest.page.goto(url)
    return guest
  }

  /** What each job's widget says its status is. */
  statuses(): Promise<Record<string, string | undefined>> {
    return this.page.evaluate(() => {
      const widgets = [...document.querySelectorAll<HTMLElement>('[data-tt=RealTimeProgress]')]
      return Object.fromEntries(
        widgets.map((one) => [one.querySelector('[data-part=title]')?.textContent ?? '', one.dataset['status']]),
      )
    })
  }

  /** Waits until these are the jobs on the page. */
  async seesJobs(expected: Record<string, JobStatus>): Promise<void> {
    await until(() => this.statuses(), expected)
  }

  /** Waits until the badge has this look. */
  async seesLine(look: string): Promise<void> {
    await until(() => this.#badge('look'), look)
  }

  /** Waits until the badge knows that the line is down, which it need not say yet. */
  async losesLine(): Promise<void> {
    await until(() => this.#badge('status'), 'reconnecting')
  }

  #badge(attribute: 'look' | 'status'): Promise<string | undefined> {
    const read = (name: string) => document.querySelector<HTMLElement>('[data-tt=ConnectionBadge]')?.dataset[name]
    return this.page.evaluate(read, attribute)
  }

  /** What the person was told in the bell, the oldest first. */
  news(): Promise<string[]> {
    return this.page.evaluate(() =>
      window.door.store
        .getState()
        .notifications.map((one) => ('jobId' in one ? `${one.jobId} ${one.kind}` : one.kind))
        .toReversed(),
    )
  }

  bell(): Locator {
    return this.page.locator('[data-tt=NotificationCenter] [data-part=bell]')
  }

  devTools(): Promise<CDPSession> {
    return this.page.context().newCDPSession(this.page)
  }
}
