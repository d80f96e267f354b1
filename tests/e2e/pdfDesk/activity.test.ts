import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { E2eDesk } from './e2eDesk.ts'

let desk: E2eDesk

beforeAll(async () => {
  desk = await E2eDesk.open()
})
afterEach(() => desk.clear())
afterAll(() => desk.end())

test('all that goes on stands on one page; what has ended is cleared from every page, and comes back by undo', async () => {
  await desk.serve()
  const ada = await desk.visit()
  await ada.signInAs('ada')
  await ada.upload('encrypted.pdf', 'encrypted')
  await ada.seeStatus('encrypted.pdf', 'Failed')
  await ada.upload('report.pdf', 'report')
  await ada.seeStatus('report.pdf', 'Done')
  await ada.upload('book.pdf', 'long')
  await ada.page.getByRole('button', { name: 'Activity' }).click()
  const tray = ada.page.locator('[data-tt="JobTray"]')
  for (const name of ['encrypted.pdf', 'report.pdf', 'book.pdf']) await tray.getByText(name).waitFor()
  await ada.picture('activity')

  await tray.getByRole('button', { name: /^Clear/ }).click()
  await expect.poll(() => tray.getByText('report.pdf').count()).toBe(0)
  await tray.getByText('book.pdf').waitFor()
  await ada.page.getByRole('button', { name: 'Documents', exact: true }).click()
  await ada.page.getByText('1 in work', { exact: true }).waitFor()
  expect(await ada.document('report.pdf').count()).toBe(0)
  await ada.page.getByRole('button', { name: 'Activity' }).click()
  await tray.getByRole('button', { name: 'Undo' }).click()
  await ada.page.getByRole('button', { name: 'Documents', exact: true }).click()
  await ada.seeStatus('report.pdf', 'Done')
  await ada.seeStatus('encrypted.pdf', 'Failed')
  expect(ada.complaints).toEqual([])
})
