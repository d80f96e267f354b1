import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { E2eDesk } from './e2eDesk.ts'

let desk: E2eDesk

beforeAll(async () => {
  desk = await E2eDesk.open()
})
afterEach(() => desk.clear())
afterAll(() => desk.end())

/** What axe finds on the page, as `rule: element`. */
async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') })
  const found = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

test.each([
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 280 },
] as const)('axe finds nothing wrong with any page, $colorScheme at $width px', async ({ colorScheme, width }) => {
  await desk.serve()
  const grace = await desk.visit({ colorScheme, viewport: { width, height: 900 }, reducedMotion: 'reduce' })
  expect(await violations(grace.page)).toEqual([])
  await grace.signInAs('grace')
  await grace.upload('notes.txt', Buffer.from('Buy yarn.'))
  await grace.page.getByText('This is not a PDF.').waitFor()
  await grace.upload('encrypted.pdf', 'encrypted')
  await grace.seeStatus('encrypted.pdf', 'Failed')
  await grace.upload('book.pdf', 'long')
  await grace.seeDocument('book.pdf', 'Read the pages')
  expect(await violations(grace.page)).toEqual([])
  await grace.page.getByRole('button', { name: 'Activity' }).click()
  await grace.page.locator('[data-tt="JobTray"]').getByText('encrypted.pdf').waitFor()
  expect(await violations(grace.page)).toEqual([])
  await grace.page.getByRole('button', { name: 'System' }).click()
  await grace.seeChart()
  expect(await violations(grace.page)).toEqual([])
  expect(grace.complaints).toEqual([])
})

test('a narrow page never scrolls sideways', async () => {
  await desk.serve()
  const grace = await desk.visit({ viewport: { width: 280, height: 700 } })
  const overflow = () => grace.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(await overflow()).toBeLessThanOrEqual(0)
  await grace.signInAs('grace')
  await grace.upload(`${'a-very-long-name-without-a-break'.repeat(3)}.pdf`, 'encrypted')
  await grace.page.getByText('1 failed').waitFor()
  expect(await overflow()).toBeLessThanOrEqual(0)
  await grace.page.getByRole('button', { name: 'System' }).click()
  await grace.seeChart()
  expect(await overflow()).toBeLessThanOrEqual(0)
  expect(grace.complaints).toEqual([])
})

test('everything can be done from the keyboard', async () => {
  await desk.serve()
  const ada = await desk.visit()
  const { page } = ada
  await page.getByLabel('Name').focus()
  await page.keyboard.type('ada')
  await page.keyboard.press('Tab')
  await page.keyboard.type('telltale')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Documents')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('file')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText('report.pdf').first().waitFor()
  expect(ada.complaints).toEqual([])
})
