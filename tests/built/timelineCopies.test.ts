import { resolve } from 'node:path'
import { chromium } from 'playwright'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { launchOptions } from '../../scripts/browser.mjs'
import { serveFolder } from '../../scripts/visual/serveFolder.mjs'
import { openTimeline } from '../rigs/openTimeline.ts'
import type { OpenTimeline } from '../rigs/openTimeline.ts'

// Each opens Storybook’s manager anew, some twice: seconds, and more on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

let browser: Browser
let storybook: Awaited<ReturnType<typeof serveFolder>>
const address = () => `${storybook.url}/index.html?path=/story/flows-server-restart--reconnecting`

beforeAll(async () => {
  storybook = await serveFolder(resolve('.output/storybook'))
  browser = await chromium.launch(launchOptions())
})
afterAll(async () => {
  await browser.close()
  storybook.close()
})

/** What is on the clipboard, as a person finds it: pasted into a field. */
async function paste({ panel, page }: OpenTimeline): Promise<string> {
  await panel.locator('summary').click()
  const field = panel.locator('textarea')
  await field.focus()
  await page.keyboard.press('ControlOrMeta+v')
  return field.inputValue()
}

async function breakAtNine(open: OpenTimeline): Promise<void> {
  const before = await open.words()
  await open.panel.getByLabel('Time').fill('9')
  await open.panel.getByLabel('Time').press('Enter')
  await open.saying(before, false)
  await open.button('Server down').click()
  await open.preview.locator('[data-tt=ConnectionBadge][data-look=reconnecting]').waitFor()
  await open.button('Fail a job').click()
  await open.panel.getByText('Fail a job, at 00:09.000').waitFor({ state: 'attached' })
}

test('a copied link leads to the same frame', async () => {
  const first = await openTimeline(browser, address(), { permissions: ['clipboard-read', 'clipboard-write'] })
  await breakAtNine(first)
  await first.button('Copy link').click()
  await first.panel.getByText('Link copied').waitFor()
  const words = await first.words()
  const second = await openTimeline(browser, await paste(first))
  await second.saying(words)
  await second.standing(9_000)
  expect(await second.panel.getByRole('list', { name: 'Changes' }).innerText()).toMatch(/Server down, .*\s+Fail a job/)
  await first.page.close()
  await second.page.close()
})

test('copying works without HTTPS, where a page has no clipboard', async () => {
  const init = `Object.defineProperty(navigator, 'clipboard', { value: undefined })`
  const open = await openTimeline(browser, address(), { init })
  await open.button('Copy link').click()
  await open.panel.getByText('Link copied').waitFor()
  expect(await paste(open)).toContain('globals=at:14800')
  await open.page.close()
})

test('a story is copied with what was changed in it, and can be pasted as a scenario', async () => {
  const open = await openTimeline(browser, address())
  await breakAtNine(open)
  await open.button('Copy as story').click()
  await open.panel.getByText('Story copied').waitFor()
  const code = await paste(open)
  expect(code).toMatch(/^export const ReconnectingAt9000 = Reconnecting\.extend\(\{\n/)
  expect(code).toContain('{"at":1000,"line":{"status":"reconnecting","attempt":1')
  await open.page.close()
})

test('a pasted scenario is played in place of the story’s, and given up again', async () => {
  const open = await openTimeline(browser, address())
  const own = await open.words()
  const told = { jobId: 'scan', status: 'progress', name: 'Scanned contract', progress: 41 }
  await open.panel.locator('summary').click()
  await open.panel.locator('textarea').fill(JSON.stringify({ cues: [{ at: 0, name: 'job-progress', data: told }] }))
  await open.button('Load').click()
  await open.preview.getByText('Scanned contract').first().waitFor()
  expect(await open.words()).toContain('41')
  // An address has no room for it.
  await open.button('Copy link').waitFor({ state: 'detached' })
  await open.button('As written').click()
  await open.button('Copy link').waitFor()
  await open.panel.getByLabel('Time').fill('14.8')
  await open.panel.getByLabel('Time').press('Enter')
  await open.saying(own)
  await open.page.close()
})
