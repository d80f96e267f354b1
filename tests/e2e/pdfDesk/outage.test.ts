import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { E2eDesk } from './e2eDesk.ts'

let desk: E2eDesk

beforeAll(async () => {
  desk = await E2eDesk.open()
})
afterEach(() => desk.clear())
afterAll(() => desk.end())

test('a server that dies in mid-job is waited for, and what is shown after its restart is right', async () => {
  // The book is still being read when the server dies.
  const server = await desk.serve({ PAGE_DELAY_MS: '100' })
  const ada = await desk.visit()
  await ada.signInAs('ada')
  await ada.upload('report.pdf', 'report')
  await ada.seeStatus('report.pdf', 'Done')
  await ada.upload('encrypted.pdf', 'encrypted')
  await ada.seeStatus('encrypted.pdf', 'Failed')
  await ada.upload('book.pdf', 'long')
  await ada.seeDocument('book.pdf', /[1-9]\d of 240 pages/)

  await server.kill()
  await ada.seeLine('Reconnecting')
  await ada.seeDocument('book.pdf', 'May be out of date')
  await ada.upload('late.pdf', 'report')
  await ada.seeDocument('late.pdf', 'The server could not be reached')
  await ada.picture('reconnecting')

  await server.start({ PAGE_DELAY_MS: '40' })
  await ada.page.getByRole('button', { name: 'Retry now' }).click()
  await ada.seeDocument('book.pdf', 'Try 2 of 3')
  await ada.toast('book.pdf is done').waitFor()
  await ada.page.getByText('2 done, 1 failed').waitFor()
  await ada.seeStatus('book.pdf', 'Done')
  await ada.seeLine('Live')
  await ada.seeStatus('report.pdf', 'Done')
  await ada.seeDocument('encrypted.pdf', 'protected with a password')
  expect(await ada.page.getByText('May be out of date').count()).toBe(0)
  expect(ada.complaints).toEqual([])
})

test('a session that ends keeps the page, and goes on once the person has signed in again', async () => {
  await desk.serve({ SESSION_SECONDS: '8' })
  const ada = await desk.visit()
  await ada.signInAs('ada')
  await ada.upload('report.pdf', 'report')
  await ada.page.getByText('Your session has ended.').waitFor()
  await ada.seeLine('Signed out')
  await ada.seeStatus('report.pdf', 'Done')
  await ada.picture('ended')
  await ada.page.getByLabel('Password').fill('wrong')
  await ada.page.locator('form').getByRole('button', { name: 'Sign in' }).click()
  await ada.page.getByText('This name and password do not belong together.').waitFor()
  await ada.page.getByLabel('Password').fill('telltale')
  await ada.page.getByLabel('Password').press('Enter')
  await ada.seeLine('Live')
  await ada.seeStatus('report.pdf', 'Done')
  expect(ada.complaints).toEqual([])
})
