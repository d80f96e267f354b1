import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { BrowserRig } from './browserRig.ts'
import { until } from './guest.ts'

let rig: BrowserRig

beforeAll(async () => {
  rig = await BrowserRig.open()
})
afterEach(() => rig.clear())
afterAll(() => rig.end())

test('a device without a network says so, and is right again as soon as it has one', async () => {
  const truth = await rig.serve({ pingMs: 1_000 })
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

// The Socket.IO client closes its socket at the browser's word. The line finds out for itself whether that word is true.
test('a browser that wrongly says the network is gone costs the line a moment, and nothing is lost', async () => {
  const truth = await rig.serve()
  for (const jobId of ['a', 'b']) truth.happens('job-started', { jobId })
  const guest = await rig.visit(truth)
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
