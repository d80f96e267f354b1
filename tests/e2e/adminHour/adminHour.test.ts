import { chromium, type Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle } from '../../../bench/admin/bundle.mjs'
import { measure } from '../../../bench/admin/measure.mjs'
import { launchOptions } from '../../../scripts/browser.mjs'

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch(launchOptions())
})
afterAll(() => browser.close())

test('charts that have shown an hour do not grow while they follow a stream', async () => {
  const { heap } = await measure(browser, await bundle(), 'telltale', { told: 3_600, parts: 4, updates: 150 })
  const [, afterFirst = Infinity, , , last = Infinity] = heap
  // Keeping the points of each update would be more than 15 MB; the engine's own code grows by a tenth of one.
  expect(last - afterFirst).toBeLessThan(2)
}, 240_000)
