import { chromium } from 'playwright'
import type { Page } from 'playwright'
import { launchOptions } from '../../../scripts/browser.mjs'
import { buildPage } from '../browser/buildPage.ts'
import { servePage } from '../browser/servePage.ts'

/** A real browser on a page with a bell and two kinds of modal dialog, which a test tells of jobs. */
export async function openToastPage() {
  const outDir = await buildPage('toasts')
  const served = await servePage(outDir)
  const browser = await chromium.launch(launchOptions())
  return {
    async visit(): Promise<Page> {
      const page = await browser.newPage({ locale: 'en-US', reducedMotion: 'reduce' })
      await page.goto(served.url)
      await page.getByRole('button', { name: 'Follow' }).waitFor()
      return page
    },
    async close() {
      await browser.close()
      served.close()
    },
  }
}

/** Tells the page what a server would. */
export const tell = (page: Page, name: string, data: unknown): Promise<void> =>
  page.evaluate(([event, payload]) => (window as unknown as { tell: typeof told }).tell(event, payload), [
    name,
    data,
  ] as const)

declare function told(name: string, data: unknown): void

/** The names of all that assistive technology finds on the page, by role. */
export async function accessibleNames(page: Page, role: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  return nodes.flatMap((node) => (!node.ignored && node.role?.value === role ? [String(node.name?.value ?? '')] : []))
}
