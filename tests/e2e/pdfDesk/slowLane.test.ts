import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { E2eDesk } from './e2eDesk.ts'

let desk: E2eDesk

beforeAll(async () => {
  desk = await E2eDesk.open({ VITE_SLOW_AFTER_MS: '1000' })
})
afterEach(() => desk.clear())
afterAll(() => desk.end())

test('a lane that is too slow is told where people upload, until it is not', async () => {
  await desk.serve({ PAGE_DELAY_MS: '250' })
  const ada = await desk.visit()
  await ada.signInAs('ada')
  await ada.upload('book.pdf', 'long')
  await ada.upload('report.pdf', 'report')
  const note = ada.page.getByText('Reading takes longer than usual in the lane normal.')
  await note.waitFor()
  await ada.press('report.pdf', 'Cancel')
  await ada.press('report.pdf', 'Cancel it?')
  await ada.seeStatus('report.pdf', 'Cancelled')
  await note.waitFor({ state: 'detached' })
  expect(ada.complaints).toEqual([])
})
