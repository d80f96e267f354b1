import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { E2eDesk } from './e2eDesk.ts'
import type { Visitor } from './visitor.ts'

let desk: E2eDesk

beforeAll(async () => {
  desk = await E2eDesk.open()
})
afterEach(() => desk.clear())
afterAll(() => desk.end())

const shown = async (visitor: Visitor, tile: string): Promise<string> =>
  (await visitor.page.locator(`[data-tile="${tile}"] [data-part="value"]`).textContent()) ?? ''

test('the admin page shows the real workers, and who of them is at which job', async () => {
  await desk.serve({ WORKERS: '2', PAGE_DELAY_MS: '60' })
  const [grace, ada] = [await desk.visit(), await desk.visit()]
  await grace.signInAs('grace')
  await grace.goTo('System')
  const workers = grace.page.locator('[data-part="worker"]')
  await expect.poll(() => workers.count()).toBe(2)
  expect(await workers.locator('[data-part="host"]').allTextContents()).toEqual([hostname(), hostname()])
  await expect.poll(() => grace.page.locator('[data-part="worker"][data-status="idle"]').count()).toBe(2)

  await ada.signInAs('ada')
  await ada.upload('book.pdf', 'long')
  const busy = grace.page.locator('[data-part="worker"][data-status="busy"]')
  await busy.waitFor()
  await expect.poll(() => shown(grace, 'workers')).toContain('1 of 2')
  expect(await grace.page.getByText('book.pdf').count()).toBe(0)
  await busy.locator('[data-part="drill"]').nth(1).click()
  await grace.page.getByText('This document belongs to somebody else').waitFor()
  await grace.page.getByRole('button', { name: 'Close', exact: true }).click()
  expect(await grace.page.getByText('This document belongs to somebody else').count()).toBe(0)
  expect([...grace.complaints, ...ada.complaints]).toEqual([])
})

test('an error leads to the document that had it', async () => {
  await desk.serve()
  const grace = await desk.visit()
  await grace.signInAs('grace')
  await grace.upload('damaged.pdf', 'damaged')
  await grace.seeStatus('damaged.pdf', 'Failed')
  await grace.goTo('System')
  const group = grace.page.locator('[data-part="error-group"]')
  await group.getByText('PDF_DAMAGED').click()
  await group.getByText('This PDF is damaged').waitFor()
  await group.locator('[data-part="drill"]').first().click()
  await grace.page.getByRole('heading', { name: 'Activity', level: 1 }).waitFor()
  const chosen = grace.page.getByRole('region', { name: 'The document you came for' })
  await chosen.locator('[data-tt="RealTimeProgress"]').getByText('damaged.pdf').waitFor()
  expect(grace.complaints).toEqual([])
})

test('the export is a CSV file with the numbers that are shown', async () => {
  await desk.serve({ WORKERS: '2' })
  const grace = await desk.visit()
  await grace.signInAs('grace')
  await grace.upload('damaged.pdf', 'damaged')
  await grace.seeStatus('damaged.pdf', 'Failed')
  await grace.upload('report.pdf', 'report')
  await grace.seeStatus('report.pdf', 'Done')
  await grace.goTo('System')
  await expect.poll(() => shown(grace, 'processed')).toContain('2')
  await expect.poll(() => grace.page.locator('[data-part="worker"][data-status="idle"]').count()).toBe(2)
  await grace.page.locator('[data-tt="AdminDashboard"] [data-part="pause"]').click()
  await grace.page.locator('[data-part="paused"]').waitFor()

  const asked = grace.page.locator('[data-part="export-as"]').getByText('CSV', { exact: true })
  const [download] = await Promise.all([grace.page.waitForEvent('download'), asked.click()])
  expect(download.suggestedFilename()).toMatch(/\.csv$/)
  const rows = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n')
    .map((line) => line.split(','))
  const [head = []] = rows
  const valueOf = (section: string, figure: string, subject = ''): string => {
    const row = rows.find((one) => one[0] === section && one[1] === subject && one[2] === figure)
    return row?.[head.indexOf('value')] ?? 'not there'
  }
  expect(await shown(grace, 'processed')).toContain(valueOf('figure', 'processed'))
  expect(await shown(grace, 'throughput')).toContain(valueOf('figure', 'throughput'))
  expect(await shown(grace, 'errorRate')).toContain(`${Number(valueOf('figure', 'errorRate')) * 100}%`)
  const megabytes = Number.parseFloat(await shown(grace, 'memory'))
  expect(Math.abs(Number(valueOf('figure', 'memory')) / 1e6 - megabytes)).toBeLessThan(1)
  for (const row of await grace.page.locator('[data-part="worker"]').all()) {
    const id = (await row.locator('[data-part="drill"]').first().textContent()) ?? ''
    const [done] = await row.locator('[data-figure]').allTextContents()
    expect(valueOf('worker', 'jobsProcessed', id)).toBe(done)
  }
  expect(valueOf('error', 'count', 'PDF_DAMAGED')).toBe('1')
  expect(valueOf('queue', 'failed', 'normal')).toBe('1')
  expect(grace.complaints).toEqual([])
})

test('a figure leads to its chart, and a lane to the documents in it', async () => {
  await desk.serve()
  const grace = await desk.visit({ viewport: { width: 1280, height: 500 } })
  await grace.signInAs('grace')
  await grace.goTo('System')
  await grace.page.locator('[data-tile="memory"] [data-part="drill"]').click()
  const isInView = () =>
    grace.page.locator('[data-chart="memory"]').evaluate((chart) => {
      const { top, bottom } = chart.getBoundingClientRect()
      return top < innerHeight && bottom > 0
    })
  await expect.poll(isInView).toBe(true)
  await grace.lane('large').locator('[data-part="lane-name"]').click()
  await grace.page.getByText('Only those in the lane large').waitFor()
  expect(grace.complaints).toEqual([])
})
