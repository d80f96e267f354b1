import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { E2eDesk } from './e2eDesk.ts'
import type { Visitor } from './visitor.ts'

let desk: E2eDesk

beforeAll(async () => {
  desk = await E2eDesk.open()
})
afterEach(() => desk.clear())
afterAll(() => desk.end())

/** Pages of the book that have been read. */
async function pagesRead(visitor: Visitor): Promise<number> {
  const said = await visitor
    .document('book.pdf')
    .getByText(/\d of 240 pages/)
    .first()
    .textContent()
  return Number(/(\d+) of 240/.exec(said ?? '')?.[1])
}

test('an admin pauses a lane; everybody sees it, their documents wait in it, and go on when it does', async () => {
  const server = await desk.serve()
  const [grace, ada] = [await desk.visit(), await desk.visit()]
  await grace.signInAs('grace')
  await ada.signInAs('ada')
  await grace.lane('normal').getByRole('button', { name: 'Pause' }).click()
  await ada.page.locator('[data-lane="normal"][data-level="paused"]').waitFor()
  await grace.lane('normal').getByRole('button', { name: 'Resume' }).waitFor()

  await ada.upload('report.pdf', 'report')
  await ada.lane('normal').getByText('Your job is next').waitFor()
  await ada.seeStatus('report.pdf', 'Queued')
  await ada.page.getByLabel('Lane').selectOption('premium')
  await ada.upload('urgent.pdf', 'report')
  await ada.seeStatus('urgent.pdf', 'Done')
  await ada.seeStatus('report.pdf', 'Queued')
  await ada.picture('lanePaused')

  await server.kill()
  await ada.seeLine('Reconnecting')
  await server.start()
  await ada.seeLine('Live')
  await ada.page.locator('[data-lane="normal"][data-level="paused"]').waitFor()
  await ada.seeStatus('report.pdf', 'Queued')

  await grace.seeLine('Live')
  await grace.lane('normal').getByRole('button', { name: 'Resume' }).click()
  await ada.seeStatus('report.pdf', 'Done')
  await ada.page.locator('[data-lane="normal"][data-level="ok"]').waitFor()
  expect([...grace.complaints, ...ada.complaints]).toEqual([])
})

test('a lane with jobs in it is asked about once before it is paused, and what runs goes on', async () => {
  await desk.serve({ PAGE_DELAY_MS: '200' })
  const grace = await desk.visit()
  await grace.signInAs('grace')
  await grace.upload('book.pdf', 'long')
  await grace.seeDocument('book.pdf', 'Read the pages')
  const lane = grace.lane('normal')
  await lane.getByRole('button', { name: 'Pause' }).click()
  await lane.getByRole('button', { name: 'Keep' }).click()
  expect(await lane.getByRole('button', { name: 'Resume' }).count()).toBe(0)
  await lane.getByRole('button', { name: 'Pause' }).click()
  await lane.getByRole('button', { name: 'Pause it?' }).click()
  await lane.getByRole('button', { name: 'Resume' }).waitFor()
  const read = await pagesRead(grace)
  await expect.poll(() => pagesRead(grace), { timeout: 30_000 }).toBeGreaterThan(read)
  expect(grace.complaints).toEqual([])
})

test('whoever is no admin has nothing to pause a lane with', async () => {
  await desk.serve()
  const ada = await desk.visit()
  await ada.signInAs('ada')
  await ada.lane('normal').waitFor()
  expect(await ada.page.locator('[data-tt="QueueStatus"] [data-part="lane-actions"]').count()).toBe(0)
  expect(ada.complaints).toEqual([])
})

test('a lane leads to the documents in it', async () => {
  await desk.serve()
  const ada = await desk.visit()
  await ada.signInAs('ada')
  await ada.upload('encrypted.pdf', 'encrypted')
  await ada.seeStatus('encrypted.pdf', 'Failed')
  await ada.page.getByLabel('Lane').selectOption('premium')
  await ada.upload('damaged.pdf', 'damaged')
  await ada.seeStatus('damaged.pdf', 'Failed')
  await ada.lane('premium').locator('[data-part="lane-name"]').click()
  await ada.page.getByText('Only those in the lane premium').waitFor()
  expect(await ada.document('encrypted.pdf').count()).toBe(0)
  expect(await ada.document('damaged.pdf').count()).toBe(1)
  await ada.lane('large').locator('[data-part="lane-name"]').click()
  await ada.page.getByText('You have no documents in this lane.').waitFor()
  await ada.page.getByRole('button', { name: 'Show all' }).click()
  expect(await ada.document('encrypted.pdf').count()).toBe(1)
  expect(ada.complaints).toEqual([])
})
