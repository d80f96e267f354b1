import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { samplePdf } from '../../../examples/pdf-desk/server/samplePdf.ts'
import { E2eDesk } from './e2eDesk.ts'
import { keptIn } from './keptIn.ts'
import { readStatusState } from './readStatusState.ts'

let desk: E2eDesk

beforeAll(async () => {
  desk = await E2eDesk.open()
})
afterEach(() => desk.clear())
afterAll(() => desk.end())

test('an admin sees the charts move while somebody else’s document is read', async () => {
  await desk.serve()
  const grace = await desk.visit()
  await grace.signInAs('grace')
  await grace.page.getByRole('button', { name: 'System' }).click()
  const processed = grace.page.locator('[data-tile="processed"]')
  await processed.getByText('0', { exact: true }).waitFor()
  const throughput = grace.page.locator('[data-chart="throughput"]')
  const curve = throughput.locator('path.recharts-area-curve')
  const drawn = () => curve.evaluateAll((paths) => paths.map((path) => path.getAttribute('d')).join())
  // Of an hour, a chart has its second point after ten seconds.
  await grace.page.getByRole('radio', { name: '5 min', exact: true }).check()
  // A chart is drawn once it is on screen.
  await throughput.scrollIntoViewIfNeeded()
  // A flat line has no height, so to Playwright it is never visible.
  await curve.first().waitFor({ state: 'attached' })

  const ada = await desk.visit()
  await ada.signInAs('ada')
  expect(await ada.page.getByRole('button', { name: 'System' }).count()).toBe(0)
  const before = await drawn()
  await ada.upload('book.pdf', 'long')
  await grace.page.getByText('1 of 1 busy').waitFor()
  await processed.getByText('1', { exact: true }).waitFor()
  await throughput.getByText('Now 1, between 0 and 1').waitFor()
  expect(await drawn()).not.toBe(before)
  expect(await grace.page.getByText('book.pdf').count()).toBe(0)
  await grace.picture('system')
  expect([...grace.complaints, ...ada.complaints]).toEqual([])
})

test('signing out leaves nothing behind: no text, no storage, no state, no open line', async () => {
  await desk.serve()
  const ada = await desk.visit()
  const lines: { isClosed(): boolean }[] = []
  ada.page.on('websocket', (line) => lines.push(line))
  await ada.signInAs('ada')
  await ada.upload('report.pdf', 'report')
  await ada.toast('report.pdf is done').waitFor()
  expect(await readStatusState(ada.page)).toMatchObject({ user: 'ada', jobs: 1, heard: 1, notified: 1 })

  await ada.signOut()
  await ada.picture('signedOut')
  expect(await ada.page.content()).not.toContain('report.pdf')
  expect(ada.page.url()).not.toMatch(/[?#]/)
  expect(await keptIn(ada)).toEqual([])
  expect(await ada.page.evaluate(() => sessionStorage.length)).toBe(0)
  expect(await readStatusState(ada.page)).toEqual({
    user: undefined,
    jobs: 0,
    heard: 0,
    notified: 0,
    notifications: 0,
    metrics: 0,
    queues: undefined,
    admin: 'unknown',
    line: 'idle',
  })
  await expect.poll(() => lines.map((line) => line.isClosed())).toEqual([true])
  expect(ada.complaints).toEqual([])
})

test('the next person on the same page sees nothing of the one before', async () => {
  await desk.serve()
  const visitor = await desk.visit()
  await visitor.signInAs('ada')
  await visitor.upload('private.pdf', 'encrypted')
  await visitor.seeStatus('private.pdf', 'Failed')
  await visitor.signOut()
  await visitor.signInAs('grace')
  await visitor.page.getByText('Nothing here yet.').waitFor()
  await visitor.page.getByRole('button', { name: 'Notifications', exact: true }).click()
  await visitor.page.getByText('Nothing to tell yet').waitFor()
  expect(await visitor.page.content()).not.toContain('private.pdf')
  await visitor.signOut()
  await visitor.signInAs('ada')
  await visitor.seeStatus('private.pdf', 'Failed')
  expect(visitor.complaints).toEqual([])
})

test('files still to be uploaded when a person signs out are not uploaded in the name of the next', async () => {
  await desk.serve()
  const visitor = await desk.visit()
  let release = (): void => undefined
  const released = new Promise<void>((resolve) => (release = resolve))
  const uploads: string[] = []
  await visitor.page.route('**/documents?*', async (route) => {
    uploads.push(route.request().method())
    await released
    await route.continue()
  })
  await visitor.signInAs('ada')
  const buffer = await samplePdf('encrypted')
  const file = { mimeType: 'application/pdf', buffer }
  const first = visitor.page.waitForEvent('requestfailed', (request) => request.url().includes('/documents?'))
  await visitor.page.getByLabel('Choose files').setInputFiles([
    { name: 'one.pdf', ...file },
    { name: 'two.pdf', ...file },
  ])
  await visitor.page.getByText('Uploading 1 of 2').waitFor()
  await visitor.signOut()
  await visitor.signInAs('grace')
  release()
  await first
  await visitor.upload('own.pdf', 'encrypted')
  await visitor.seeStatus('own.pdf', 'Failed')
  await visitor.page.getByText('1 failed').waitFor()
  expect(uploads).toEqual(['POST', 'POST'])
  expect(visitor.complaints).toEqual([])
})

test('a wrong password is refused in words', async () => {
  await desk.serve()
  const visitor = await desk.visit()
  await visitor.page.getByLabel('Name').fill('ada')
  await visitor.page.getByLabel('Password').fill('guess')
  await visitor.page.getByRole('button', { name: 'Sign in' }).click()
  await visitor.page.getByText('This name and password do not belong together.').waitFor()
  expect(visitor.complaints).toEqual([])
})
