import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium } from 'playwright'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { launchOptions } from '../../scripts/browser.mjs'
import { serveFolder } from '../../scripts/visual/serveFolder.mjs'
import { openTimeline } from '../rigs/openTimeline.ts'

const axe = readFileSync(resolve('node_modules/axe-core/axe.min.js'), 'utf8')

// Each opens Storybook’s manager anew, some twice: seconds, and more on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

let browser: Browser
let storybook: Awaited<ReturnType<typeof serveFolder>>
const open = () => openTimeline(browser, `${storybook.url}/index.html?path=/story/flows-server-restart--reconnecting`)

beforeAll(async () => {
  storybook = await serveFolder(resolve('.output/storybook'))
  browser = await chromium.launch(launchOptions())
})
afterAll(async () => {
  await browser.close()
  storybook.close()
})

test('the head goes where the keys say', async () => {
  const { page, head, standing, button } = await open()
  await head.focus()
  for (const [key, ms] of [
    ['Home', 0],
    ['ArrowRight', 100],
    ['PageUp', 1_100],
    ['Shift+ArrowLeft', 1_099],
    ['End', 30_000],
  ] as const) {
    await page.keyboard.press(key)
    await standing(ms)
  }
  expect(await head.getAttribute('aria-valuetext')).toMatch(/^00:30\.000, /)
  await page.keyboard.press('Home')
  await page.keyboard.press('Space')
  await button('Pause').waitFor()
  await page.keyboard.press('Space')
  await button('Play').waitFor()
  await page.close()
})

test('everything on the panel is reached with Tab, from the first button on', async () => {
  const { page, panel, button } = await open()
  await button('To the start').focus()
  const reached: string[] = []
  const inside = () =>
    panel.evaluate((root) => {
      const focused = document.activeElement
      if (!focused || !root.contains(focused)) return undefined
      return focused.getAttribute('aria-label') ?? focused.textContent
    })
  for (let name = await inside(); name !== undefined && reached.length < 60; name = await inside()) {
    reached.push(name)
    await page.keyboard.press('Tab')
  }
  const count = await panel
    .locator('button, select, input, [role=slider], summary, [tabindex="0"]:not([role=slider])')
    .count()
  // The button of the fold that is closed is not there to be reached.
  expect(reached).toHaveLength(count - 1)
  expect(reached).toEqual(expect.arrayContaining(['Time', 'Speed', 'Offline', 'Burst of 30', 'Moment of the scenario']))
  await page.close()
})

test.each(['light', 'dark'])('axe finds nothing to mend on the panel in a %s Storybook', async (base) => {
  const { page, panel } = await open()
  await page.evaluate((theme) => {
    const { __STORYBOOK_API__: api, __STORYBOOK_THEMING__: theming } = globalThis as unknown as {
      __STORYBOOK_API__: { addons: { setConfig(config: object): void } }
      __STORYBOOK_THEMING__: { create(theme: object): object }
    }
    api.addons.setConfig({ theme: theming.create({ base: theme }) })
  }, base)
  const paper = await panel.evaluate((root) => getComputedStyle(root).backgroundColor)
  expect(paper === 'rgb(255, 255, 255)').toBe(base === 'light')
  await panel.locator('summary').click()
  await page.evaluate(axe)
  const violations = await page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as {
      axe: { run(on: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const found = (await run.run('[data-part=panel]')).violations
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
  expect(violations).toEqual([])
  await page.close()
})
