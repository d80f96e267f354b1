import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { BrowserRig } from './browserRig.ts'
import { until } from './guest.ts'

let rig: BrowserRig

beforeAll(async () => {
  rig = await BrowserRig.open()
})
afterEach(() => rig.clear())
afterAll(() => rig.end())

test('a page has one line, however many providers it has and however often React mounts them', async () => {
  const truth = await rig.serve()
  truth.happens('job-started', { jobId: 'a' })
  const guest = await rig.visit(truth)
  await guest.seesJobs({ a: 'started' })
  await guest.seesLine('live')

  await guest.page.evaluate(() => window.door.remount())
  await guest.page.evaluate(() => window.door.show(1))
  await guest.seesJobs({})
  await guest.page.evaluate(() => window.door.show(2))
  truth.happens('job-progress', { jobId: 'a', progress: 10 })
  await guest.seesJobs({ a: 'progress' })
  expect([truth.connections(), truth.lines()]).toEqual([1, 1])
  expect(guest.complaints).toEqual([])
})

test('a page that shows nothing any more lets its line go, and opens it again with what it missed', async () => {
  const truth = await rig.serve()
  truth.happens('job-started', { jobId: 'a' })
  const guest = await rig.visit(truth)
  await guest.seesJobs({ a: 'started' })
  await guest.page.evaluate(() => window.door.show(0))
  await until(() => truth.lines(), 0)
  truth.happens('job-completed', { jobId: 'a' })
  await guest.page.evaluate(() => window.door.show(2))
  await guest.seesJobs({ a: 'completed' })
  await guest.seesLine('live')
  expect([truth.connections(), truth.lines()]).toEqual([2, 1])
  expect(guest.complaints).toEqual([])
})

test('two tabs have a line each, and one that is closed leaves the other as it was', async () => {
  const truth = await rig.serve()
  truth.happens('job-started', { jobId: 'a' })
  const context = await rig.context()
  const one = await rig.visit(truth, { context })
  const two = await rig.visit(truth, { context })
  await one.seesJobs({ a: 'started' })
  await two.seesJobs({ a: 'started' })
  await until(() => truth.lines(), 2)
  truth.happens('job-failed', { jobId: 'a', error: 'Torn' })
  await one.seesJobs({ a: 'failed' })
  await two.seesJobs({ a: 'failed' })
  expect([await one.news(), await two.news()]).toEqual([['a failed'], ['a failed']])

  await one.page.close()
  await until(() => truth.lines(), 1)
  truth.happens('job-completed', { jobId: 'b' })
  await two.seesJobs({ a: 'failed', b: 'completed' })
  expect(truth.connections()).toBe(2)
  expect([...one.complaints, ...two.complaints]).toEqual([])
})

test('a listener of the app’s that throws costs nothing but a line in the console', async () => {
  const truth = await rig.serve()
  truth.happens('job-queued', { jobId: 'a' })
  const guest = await rig.visit(truth, { with: 'throws' })
  await guest.seesJobs({ a: 'queued' })
  truth.happens('job-started', { jobId: 'a' })
  await guest.seesJobs({ a: 'started' })
  truth.happens('job-completed', { jobId: 'a' })
  await guest.seesJobs({ a: 'completed' })
  await guest.seesLine('live')
  await until(() => guest.complaints.length > 0, true)
  expect(guest.complaints.filter((one) => !one.includes('an onJobEvent listener threw'))).toEqual([])
  expect(truth.connections()).toBe(1)
})

test('a device without a network says so, and is right again as soon as it has one', async () => {
  const truth = await rig.serve({ pingMs: 2_000 })
  for (const jobId of ['a', 'b']) truth.happens('job-started', { jobId })
  const context = await rig.context()
  // The line's time stands still: no next rung of the ladder comes to its help.
  const guest = await rig.visit(truth, { context, with: 'still' })
  await guest.seesLine('live')
  await context.setOffline(true)
  await guest.seesLine('offline')
  await guest.page.getByText('This device has no network.').first().waitFor({ state: 'attached' })
  await until(() => truth.lines(), 0)
  truth.happens('job-completed', { jobId: 'a' })
  truth.happens('job-failed', { jobId: 'b', error: 'Torn' })
  expect(await guest.statuses()).toEqual({ a: 'started', b: 'started' })

  await context.setOffline(false)
  await guest.seesJobs({ a: 'completed', b: 'failed' })
  await guest.seesLine('live')
  expect(truth.lines()).toBe(1)
  expect(await guest.news()).toEqual(expect.arrayContaining(['a completed', 'b failed']))
  expect(guest.complaints).toEqual([])
})

// The Socket.IO client closes its socket at the browser's word; one try at once shows whether that word is true.
test('a browser that wrongly says the network is gone costs the line a moment, and nothing is lost', async () => {
  const truth = await rig.serve()
  for (const jobId of ['a', 'b']) truth.happens('job-started', { jobId })
  // The line's time stands still: no next rung of the ladder comes to its help.
  const guest = await rig.visit(truth, { with: 'still' })
  await guest.seesLine('live')
  await guest.page.evaluate(() => void window.dispatchEvent(new Event('offline')))
  truth.happens('job-completed', { jobId: 'a' })
  await guest.seesJobs({ a: 'completed', b: 'started' })
  await guest.seesLine('live')
  expect(await guest.page.evaluate(() => window.door.store.getState().device)).toBe('offline')

  const lines = truth.connections()
  await guest.page.evaluate(() => void window.dispatchEvent(new Event('online')))
  truth.happens('job-completed', { jobId: 'b' })
  await guest.seesJobs({ a: 'completed', b: 'completed' })
  await guest.seesLine('live')
  expect([truth.connections(), truth.lines()]).toEqual([lines, 1])
  expect(await guest.news()).toEqual(expect.arrayContaining(['a completed', 'b completed']))
  expect(guest.complaints).toEqual([])
})
