import { resolve } from 'node:path'
import { chromium } from 'playwright'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { serverRestarts } from '../../mocks/scenarios/serverRestarts.ts'
import { launchOptions } from '../../scripts/browser.mjs'
import { serveFolder } from '../../scripts/visual/serveFolder.mjs'
import { openTimeline } from '../rigs/openTimeline.ts'

const { durationMs, cues } = serverRestarts
/** Where the story stands when it is opened: the server is gone. */
const opened = 14_800

// Each opens Storybook’s manager anew, some twice: seconds, and more on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

let browser: Browser
let storybook: Awaited<ReturnType<typeof serveFolder>>
const address = () => `${storybook.url}/index.html?path=/story/flows-server-restart--reconnecting`
const open = (options?: Parameters<typeof openTimeline>[2]) => openTimeline(browser, address(), options)

beforeAll(async () => {
  storybook = await serveFolder(resolve('.output/storybook'))
  browser = await chromium.launch(launchOptions())
})
afterAll(async () => {
  await browser.close()
  storybook.close()
})

test('the story follows the head that is dragged, and looks the same at a moment from either side', async () => {
  const { page, words, saying, dragTo, moment } = await open()
  const gone = await words()
  await dragTo(5_000, durationMs)
  await saying(gone, false)
  const perPixel = durationMs / 500
  expect(Math.abs((await moment()) - 5_000)).toBeLessThan(perPixel)
  const early = await words()
  await dragTo(26_000, durationMs)
  await saying(early, false)
  expect(await words()).not.toBe(gone)
  await dragTo(5_000, durationMs)
  await saying(early)
  await page.close()
})

test('a step leads to the next event and to the one before, and says which', async () => {
  const { page, button, standing, panel } = await open()
  const next = cues.find(({ at }) => at > opened)?.at ?? 0
  const last = cues.findLast(({ at }) => at <= opened)?.at ?? 0
  await standing(opened)
  await button('One event on').click()
  await standing(next)
  await button('One event back').click()
  await standing(last)
  expect(await panel.getByRole('region', { name: 'Event at the head' }).innerText()).toContain('"attempt": 3')
  await page.close()
})

test('playing moves the head and draws no row again; pausing holds it', async () => {
  const { page, button, panel, moment } = await open()
  await panel.evaluate((root) => {
    const drawn = new MutationObserver((changes) => {
      const old = Number(root.getAttribute('data-redrawn') ?? 0)
      root.setAttribute('data-redrawn', String(old + changes.length))
    })
    for (const lane of root.querySelectorAll('svg[data-part=lane]'))
      drawn.observe(lane, { attributes: true, childList: true, subtree: true })
  })
  await button('Play').click()
  await panel.locator('[role=slider][aria-valuetext=Playing][aria-valuenow="16000"]').waitFor()
  await button('Pause').click()
  await button('Play').waitFor()
  const stood = await moment()
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  expect(await moment()).toBe(stood)
  expect(await panel.getAttribute('data-redrawn')).toBeNull()
  await page.close()
})

test('a burst is there for the story and on the track, and is gone again as written', async () => {
  const { page, panel, preview, button, standing } = await open()
  await panel.getByLabel('Time').fill('8')
  await panel.getByLabel('Time').press('Enter')
  await standing(8_000)
  const rows = panel.locator('[data-part=label]')
  const before = await rows.count()
  await button('Burst of 30').click()
  await rows.nth(before + 29).waitFor()
  await preview.locator('[data-tt=RealTimeProgress]').nth(30).waitFor()
  expect(await panel.getByRole('list', { name: 'Changes' }).innerText()).toMatch(/^Burst of 30, at 00:0/)
  await button('As written').click()
  await rows.nth(before).waitFor({ state: 'detached' })
  await page.close()
})

test('the network is broken before the moment looked at, and the look stays where it is', async () => {
  const { page, panel, preview, button, standing } = await open()
  await panel.getByLabel('Time').fill('9.5')
  await panel.getByLabel('Time').press('Enter')
  await button('Offline').click()
  await preview.locator('[data-tt=ConnectionBadge][data-look=offline]').waitFor()
  await standing(9_500)
  expect(await button('Offline').getAttribute('aria-pressed')).toBe('true')
  await page.close()
})
