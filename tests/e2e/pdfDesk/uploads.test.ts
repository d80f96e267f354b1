import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { E2eDesk } from './e2eDesk.ts'
import { heavyPdf } from './heavyPdf.ts'
import type { Visitor } from './visitor.ts'

const megabyte = 2 ** 20
let desk: E2eDesk

beforeAll(async () => {
  desk = await E2eDesk.open()
})
afterEach(() => desk.clear())
afterAll(() => desk.end())

const percentOf = async (visitor: Visitor, name: string): Promise<number> =>
  Number((await visitor.document(name).getByRole('progressbar').getAttribute('aria-valuenow')) ?? 0)

test('a large file shows its bytes and its rate while it is sent, and becomes the job in the same place', async () => {
  await desk.serve()
  const ada = await desk.visit()
  await ada.signInAs('ada')
  await ada.slowDown(2 * megabyte)
  await ada.upload('atlas.pdf', await heavyPdf(8 * megabyte))
  await ada.seeStatus('atlas.pdf', 'Uploading')
  const card = await ada.document('atlas.pdf').elementHandle()
  await expect.poll(() => percentOf(ada, 'atlas.pdf')).toBeGreaterThan(0)
  const earlier = await percentOf(ada, 'atlas.pdf')
  await ada.seeDocument('atlas.pdf', /Sending .* a second/)
  await ada.seeDocument('atlas.pdf', /MB of 8\.\d MB/)
  await ada.picture('uploading')
  await expect.poll(() => percentOf(ada, 'atlas.pdf')).toBeGreaterThan(earlier)
  await ada.seeStatus('atlas.pdf', 'Done')
  expect(await card?.evaluate((element) => element.isConnected && element.textContent.includes('Done'))).toBe(true)
  expect(await ada.page.getByRole('group', { name: 'atlas.pdf' }).count()).toBe(1)
  expect(ada.complaints).toEqual([])
})

test('cancelling an upload reaches the server, which keeps nothing of it', async () => {
  const server = await desk.serve()
  const ada = await desk.visit()
  await ada.signInAs('ada')
  await ada.slowDown(megabyte)
  await ada.upload('atlas.pdf', await heavyPdf(12 * megabyte))
  await expect.poll(() => server.uploads()[0]?.size ?? 0, { timeout: 20_000 }).toBeGreaterThan(0)
  await ada.press('atlas.pdf', 'Cancel')
  await ada.press('atlas.pdf', 'Cancel it?')
  await ada.seeDocument('atlas.pdf', 'It was stopped before the server took it.')
  await expect.poll(() => server.uploads()).toEqual([])
  await ada.picture('uploadCancelled')
  await ada.page.getByRole('button', { name: 'Dismiss: atlas.pdf' }).click()
  await ada.page.getByText('Nothing here yet.').waitFor()
  expect(ada.complaints).toEqual([])
})

test('an upload that did not reach the server is sent again by one press', async () => {
  const server = await desk.serve()
  const ada = await desk.visit()
  await ada.signInAs('ada')
  await server.kill()
  await ada.seeLine('Reconnecting')
  await ada.upload('report.pdf', 'report')
  await ada.seeDocument('report.pdf', 'The server could not be reached')
  await server.start()
  await ada.seeLine('Live')
  await ada.press('report.pdf', 'Try again')
  await ada.seeStatus('report.pdf', 'Done')
  await ada.page.getByText('1 done').waitFor()
  expect(ada.complaints).toEqual([])
})
