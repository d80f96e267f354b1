import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { E2eDesk } from './e2eDesk.ts'
import type { Visitor } from './visitor.ts'

let desk: E2eDesk

beforeAll(async () => {
  desk = await E2eDesk.open()
})
afterEach(() => desk.clear())
afterAll(() => desk.end())

const percentOf = async (visitor: Visitor, name: string): Promise<number> =>
  Number((await visitor.document(name).getByRole('progressbar').getAttribute('aria-valuenow')) ?? 0)

test('a document waits its turn, is read page by page, and gives its text', async () => {
  await desk.serve()
  const ada = await desk.visit()
  await ada.signInAs('ada')
  await ada.upload('book.pdf', 'long')
  await ada.seeDocument('book.pdf', 'Step 2 of 3: Read the pages')
  await ada.upload('report.pdf', 'report')
  await ada.seeDocument('report.pdf', 'Next in line')
  await ada.page.getByText('1 of 1 busy').waitFor()

  await ada.seeDocument('book.pdf', /[1-9]\d* of 240 pages/)
  const earlier = await percentOf(ada, 'book.pdf')
  await expect.poll(() => percentOf(ada, 'book.pdf'), { timeout: 30_000 }).toBeGreaterThan(earlier)
  await ada.picture('working')

  await ada.toast('book.pdf is done').waitFor()
  await ada.seeStatus('book.pdf', 'Done')
  await ada.page.getByText('Found 35,760 words on 240 pages.').waitFor()
  await ada.toast('report.pdf is done').waitFor()
  const result = await ada.document('book.pdf').getByRole('link', { name: 'Open result' }).getAttribute('href')
  expect(await (await fetch(result!)).text()).toContain('The long book of telltales, page 240')
  expect(ada.complaints).toEqual([])
})

test('a damaged and an encrypted document fail with their reason, in the list, the toast and the history', async () => {
  await desk.serve()
  const ada = await desk.visit()
  await ada.signInAs('ada')
  await ada.upload('damaged.pdf', 'damaged')
  await ada.upload('encrypted.pdf', 'encrypted')
  await ada.toast('damaged.pdf failed').getByText('This PDF is damaged').waitFor()
  await ada.toast('encrypted.pdf failed').getByText('protected with a password').waitFor()
  await ada.seeDocument('damaged.pdf', 'This PDF is damaged')
  await ada.seeDocument('encrypted.pdf', 'protected with a password')
  await ada.page.getByText('2 failed').waitFor()
  await ada.picture('failed')

  await ada.page.getByRole('button', { name: 'Notifications, 2 new' }).click()
  const history = ada.page.getByRole('dialog', { name: 'Notifications' })
  await history.getByText('protected with a password').waitFor()
  await ada.picture('history')
  await history.getByText('damaged.pdf failed').click()
  await expect.poll(() => ada.page.evaluate(() => document.activeElement?.textContent)).toContain('damaged.pdf')
  expect(ada.complaints).toEqual([])
})

test('a refused upload says why, and can be put away', async () => {
  await desk.serve()
  const ada = await desk.visit()
  await ada.signInAs('ada')
  await ada.upload('notes.txt', Buffer.from('Buy yarn.'))
  await ada.seeDocument('notes.txt', 'This is not a PDF.')
  await ada.upload('atlas.pdf', Buffer.alloc(21 * 2 ** 20, '%PDF-1.7 '))
  await ada.seeDocument('atlas.pdf', 'This file is too large: the limit is 20 MB.')
  await ada.upload('nothing.pdf', Buffer.alloc(0))
  await ada.seeDocument('nothing.pdf', 'This file is empty.')
  await ada.picture('refused')
  for (const name of ['notes.txt', 'atlas.pdf', 'nothing.pdf'])
    await ada.page.getByRole('button', { name: `Dismiss: ${name}` }).click()
  await ada.page.getByText('Nothing here yet.').waitFor()
  expect(ada.complaints).toEqual([])
})

test('a person without a PDF sees a real one processed by two clicks', async () => {
  await desk.serve()
  const ada = await desk.visit()
  await ada.signInAs('ada')
  await ada.page.getByRole('button', { name: 'Report, 24 pages' }).click()
  await ada.toast('report.pdf is done').waitFor()
  await ada.page.getByText('on 24 pages.').waitFor()
  expect(ada.complaints).toEqual([])
})
