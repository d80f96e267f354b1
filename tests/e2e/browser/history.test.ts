import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { BrowserRig } from './browserRig.ts'
import { until } from './guest.ts'

let rig: BrowserRig

beforeAll(async () => {
  rig = await BrowserRig.openHideable()
})
afterEach(() => rig.clear())
afterAll(() => rig.end())

// This Chromium keeps no page for the way back: its headless shell has no back-forward cache, whatever the flags.
test('a page that was left and come back to is loaded anew, and is right', async () => {
  const truth = await rig.serve()
  truth.happens('job-started', { jobId: 'a' })
  const guest = await rig.visit(truth, { context: rig.browser.contexts()[0]! })
  await guest.seesJobs({ a: 'started' })
  await guest.page.goto(new URL('/elsewhere.html', guest.page.url()).href)
  await until(() => truth.lines(), 0)
  truth.happens('job-completed', { jobId: 'a' })

  await guest.page.goBack()
  await guest.seesJobs({ a: 'completed' })
  await guest.seesLine('live')
  expect([truth.connections(), truth.lines()]).toEqual([2, 1])
  expect(guest.complaints).toEqual([])
})

// What browsers do that keep it: they cut its socket and tell it so when it is shown again, with a persisted pageshow.
test('a page that was kept for the way back connects at once when it is shown, and is right', async () => {
  const truth = await rig.serve()
  for (const jobId of ['a', 'b']) truth.happens('job-started', { jobId })
  // The line's time stands still: no next rung of the ladder comes to its help.
  const guest = await rig.visit(truth, { with: 'still', context: rig.browser.contexts()[0]! })
  await guest.seesLine('live')
  await guest.page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
  truth.cut()
  await guest.losesLine()
  truth.happens('job-completed', { jobId: 'a' })
  truth.happens('job-failed', { jobId: 'b', error: 'Torn' })

  await guest.page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  await guest.seesJobs({ a: 'completed', b: 'failed' })
  await guest.seesLine('live')
  expect([truth.connections(), truth.lines()]).toEqual([2, 1])
  expect(await guest.news()).toEqual(expect.arrayContaining(['a completed', 'b failed']))
  expect(guest.complaints).toEqual([])
})
