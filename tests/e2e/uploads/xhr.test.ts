import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { eventually } from '../../rigs/eventually.ts'
import { lastUpload, openUploadPage } from './openUploadPage.ts'

// More than a machine keeps between two of its own sockets, so that the browser has to wait for the server.
const size = 96_000_000

let rig: Awaited<ReturnType<typeof openUploadPage>>
beforeAll(async () => {
  rig = await openUploadPage()
})
afterAll(() => rig?.close())
beforeEach(() => {
  rig.server.allow(0)
  rig.server.ends.length = 0
  rig.server.answerWith({ status: 200, body: { jobId: 'job-1' } })
})

const begin = async () => {
  const page = await rig.visit(size)
  await page.getByRole('button', { name: 'Send' }).click()
  const root = page.locator('[data-tt=UploadProgress]')
  const phase = (name: string) => page.locator(`[data-tt=UploadProgress][data-phase=${name}]`).waitFor()
  /** Waits until the bar shows more than so many percent. */
  const past = (percent: number) =>
    page.waitForFunction(
      (least) => Number(document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow')) > least,
      percent,
    )
  return { page, root, phase, past }
}

test('the bytes of a real request move the bar as the server reads them, and the answer names the job', async () => {
  const { page, phase, past } = await begin()
  const seen: number[] = []
  // Up to 0.6: what is left is more than the sockets may come to keep, or it would be sent before it is read.
  for (const share of [0.15, 0.3, 0.45, 0.6]) {
    rig.server.allow(size * share)
    await past(share * 100 - 1)
    const upload = await lastUpload(page)
    seen.push(upload?.done ?? 0)
    expect(upload).toMatchObject({ status: 'sending', total: size })
    expect(upload?.done).toBeLessThan(size)
  }
  expect(seen).toEqual(seen.toSorted((a, b) => a - b))
  expect(new Set(seen).size).toBe(4)
  rig.server.allow(Infinity)
  await phase('taken')
  expect(await lastUpload(page)).toMatchObject({ status: 'taken', done: size, jobId: 'job-1' })
  expect([rig.server.received(), rig.server.headers()?.['x-lane'], rig.server.ends]).toEqual([
    size,
    'normal',
    ['whole'],
  ])
  await page.close()
})

test('who cancels aborts the request itself: the server sees it break off', async () => {
  const { page, phase, past } = await begin()
  rig.server.allow(size * 0.3)
  await past(29)
  await page.getByRole('button', { name: 'Cancel', exact: true }).click()
  await page.getByRole('button', { name: 'Cancel it?' }).click()
  await phase('cancelled')
  rig.server.allow(Infinity)
  await eventually(() => rig.server.ends.length > 0)
  expect(rig.server.ends).toEqual(['cut'])
  expect(rig.server.received()).toBeLessThan(size)
  await page.close()
})

test('what the server does not take fails in its words, and is sent again in the same place', async () => {
  rig.server.allow(Infinity)
  rig.server.answerWith({ status: 413, body: { message: 'At most 10 MB.' } })
  const { page, root, phase } = await begin()
  await phase('failed')
  expect(await root.locator('[data-part=error-text]').textContent()).toBe('At most 10 MB.')
  expect(await lastUpload(page)).toMatchObject({ status: 'failed', errorCode: 'HTTP_413' })
  rig.server.answerWith({ status: 200, body: { id: 7 } })
  await page.getByRole('button', { name: 'Try again' }).click()
  await phase('taken')
  expect(await lastUpload(page)).toMatchObject({ status: 'taken', jobId: '7' })
  await page.close()
})

test('a server that goes away in the middle is told as such', async () => {
  const { page, phase, past } = await begin()
  rig.server.allow(size * 0.3)
  await past(29)
  rig.server.answerWith('cut')
  await phase('failed')
  expect(await lastUpload(page)).toMatchObject({ status: 'failed', errorCode: 'NETWORK' })
  await page.close()
})
