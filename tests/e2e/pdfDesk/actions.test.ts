import { rmSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { E2eDesk } from './e2eDesk.ts'
import { holdBack } from './holdBack.ts'

let desk: E2eDesk

beforeAll(async () => {
  desk = await E2eDesk.open()
})
afterEach(() => desk.clear())
afterAll(() => desk.end())

test('cancelling asks once, stops the worker and says so, and the next document has a worker again', async () => {
  await desk.serve()
  const ada = await desk.visit()
  await ada.signInAs('ada')
  await ada.upload('book.pdf', 'long')
  await ada.upload('report.pdf', 'report')
  await ada.seeDocument('book.pdf', /[1-9]\d* of 240 pages/)
  await ada.press('book.pdf', 'Cancel')
  await ada.press('book.pdf', 'Keep')
  await ada.press('book.pdf', 'Cancel')
  await ada.press('book.pdf', 'Cancel it?')
  await ada.seeDocument('book.pdf', 'It was stopped before it was done.')
  await ada.page.getByText('1 cancelled').waitFor()
  await ada.picture('cancelled')
  await ada.seeStatus('report.pdf', 'Done')
  await ada.page.getByText('0 of 1 busy').waitFor()

  await ada.press('book.pdf', 'Try again')
  await ada.seeDocument('book.pdf', 'Try 2 of 3')
  await ada.seeDocument('book.pdf', /[1-9]\d* of 240 pages/)
  expect(ada.complaints).toEqual([])
})

test('a cancel that comes too late is refused with the reason, and the document is done', async () => {
  await desk.serve()
  const ada = await desk.visit()
  const line = await holdBack(ada.page, 'job-completed')
  await ada.page.reload()
  await ada.signInAs('ada')
  await ada.upload('report.pdf', 'report')
  await ada.seeStatus('report.pdf', 'Running')
  await line.held
  await ada.press('report.pdf', 'Cancel')
  await ada.press('report.pdf', 'Cancel it?')
  await ada.seeDocument('report.pdf', 'It had already ended, so it cannot be cancelled.')
  await ada.picture('refusedCancel')
  line.release()
  await ada.seeStatus('report.pdf', 'Done')
  expect(await ada.document('report.pdf').getByText('cannot be cancelled').count()).toBe(0)
  expect(ada.complaints).toEqual([])
})

test('a document whose worker was lost is tried again and read, and one whose file is gone says so', async () => {
  const server = await desk.serve()
  const ada = await desk.visit()
  await ada.signInAs('ada')
  await ada.upload('unlucky.pdf', 'report')
  await ada.seeDocument('unlucky.pdf', 'The worker reading this PDF stopped unexpectedly.')
  await ada.picture('lost')
  await ada.press('unlucky.pdf', 'Try again')
  await ada.seeStatus('unlucky.pdf', 'Done')
  await ada.seeDocument('unlucky.pdf', 'Try 2 of 3')

  await ada.upload('unlucky two.pdf', 'report')
  await ada.seeStatus('unlucky two.pdf', 'Failed')
  for (const { path } of server.uploads()) rmSync(path)
  await ada.press('unlucky two.pdf', 'Try again')
  await ada.seeDocument('unlucky two.pdf', 'The uploaded file is no longer here. Upload it again.')
  await ada.press('unlucky two.pdf', 'Dismiss')
  await expect.poll(() => ada.document('unlucky two.pdf').getByText('no longer here').count()).toBe(0)
  expect(ada.complaints).toEqual([])
})

test('a damaged document is not offered another try', async () => {
  await desk.serve()
  const ada = await desk.visit()
  await ada.signInAs('ada')
  await ada.upload('damaged.pdf', 'damaged')
  await ada.seeDocument('damaged.pdf', 'This PDF is damaged')
  expect(await ada.document('damaged.pdf').getByRole('button', { name: 'Try again' }).count()).toBe(0)
  expect(ada.complaints).toEqual([])
})

test('a paused document gives its worker to the next, survives a restart, and goes on at its page', async () => {
  const server = await desk.serve()
  const ada = await desk.visit()
  await ada.signInAs('ada')
  await ada.upload('book.pdf', 'long')
  await ada.seeDocument('book.pdf', /[1-9]\d of 240 pages/)
  await ada.press('book.pdf', 'Pause')
  await ada.seeDocument('book.pdf', 'It can go on from where it stopped.')
  await ada.picture('paused')
  const pages = await ada
    .document('book.pdf')
    .getByText(/\d+ of 240 pages/)
    .first()
    .textContent()
  await ada.upload('report.pdf', 'report')
  await ada.seeStatus('report.pdf', 'Done')

  await server.kill()
  await ada.seeLine('Reconnecting')
  await server.start()
  await ada.seeLine('Live')
  await ada.seeDocument('book.pdf', 'It can go on from where it stopped.')
  await ada.seeDocument('book.pdf', pages ?? '')
  await ada.press('book.pdf', 'Resume')
  await ada.seeStatus('book.pdf', 'Running')
  await ada.seeStatus('book.pdf', 'Done')
  await ada.page.getByText('Found 35,760 words on 240 pages.').waitFor()
  expect(ada.complaints).toEqual([])
})
