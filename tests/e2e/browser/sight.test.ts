import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { BrowserRig } from './browserRig.ts'
import { until } from './guest.ts'
import type { Guest } from './guest.ts'
import { sightOf } from './sight.ts'
import type { Truth } from './startTruth.ts'

let rig: BrowserRig

beforeAll(async () => {
  rig = await BrowserRig.openHideable()
})
afterEach(() => rig.clear())
afterAll(() => rig.end())

const visit = async (truth: Truth, switches = ''): Promise<Guest> => {
  const guest = await rig.visit(truth, { with: switches, context: rig.browser.contexts()[0]! })
  await guest.seesLine('live')
  return guest
}

const percentOf = (guest: Guest, jobId: string) =>
  guest.page.evaluate((id) => window.door.store.getState().jobs.get(id)?.progress, jobId)

test('a hidden page goes on folding what it hears, and has the news when someone looks again', async () => {
  const truth = await rig.serve()
  for (const jobId of ['a', 'b']) truth.happens('job-started', { jobId })
  const guest = await visit(truth)
  await guest.seesJobs({ a: 'started', b: 'started' })
  const sight = await sightOf(guest)
  await sight.hide()
  for (let progress = 1; progress <= 60; progress++) truth.happens('job-progress', { jobId: 'a', progress })
  await until(() => percentOf(guest, 'a'), 60)
  await guest.seesJobs({ a: 'progress', b: 'started' })
  truth.happens('job-completed', { jobId: 'b' })
  await guest.seesJobs({ a: 'progress', b: 'completed' })
  expect(await guest.news()).toEqual(['b completed'])
  await guest.seesLine('live')

  await sight.show()
  await guest.bell().getByText('1').waitFor()
  expect(await guest.statuses()).toEqual({ a: 'progress', b: 'completed' })
  expect(truth.connections()).toBe(1)
  expect(guest.complaints).toEqual([])
})

test('a page that was frozen for a moment shows what happened meanwhile', async () => {
  const truth = await rig.serve()
  for (const jobId of ['a', 'b', 'c']) truth.happens('job-started', { jobId })
  const guest = await visit(truth)
  await guest.seesJobs({ a: 'started', b: 'started', c: 'started' })
  const sight = await sightOf(guest)
  await sight.freeze()
  truth.happens('job-completed', { jobId: 'a' })
  truth.happens('job-failed', { jobId: 'b', error: 'Torn' })
  truth.happens('job-progress', { jobId: 'c', progress: 40 })

  await sight.thaw()
  await guest.seesJobs({ a: 'completed', b: 'failed', c: 'progress' })
  await until(() => percentOf(guest, 'c'), 40)
  await guest.seesLine('live')
  // What the browser hands over before the page is in sight again is told in one line above its ends.
  const ends = (await guest.news()).filter((one) => one !== 'digest')
  expect(ends.toSorted()).toEqual(['a completed', 'b failed'])
  expect(guest.complaints).toEqual([])
})

test('a page frozen for so long that the server gave it up is right again, and loses no end of a job', async () => {
  const truth = await rig.serve({ pingMs: 1_000 })
  const before = { a: 'started', b: 'started', c: 'started' } as const
  for (const jobId of Object.keys(before)) truth.happens('job-started', { jobId })
  const guest = await visit(truth)
  await guest.seesJobs(before)
  const sight = await sightOf(guest)
  await sight.freeze()
  truth.happens('job-completed', { jobId: 'a' })
  await until(() => truth.lines(), 0)
  expect(await guest.statuses()).toEqual(before)
  truth.happens('job-failed', { jobId: 'b', error: 'Torn' })
  truth.happens('job-progress', { jobId: 'c', progress: 40 })

  await sight.thaw()
  await guest.seesJobs({ a: 'completed', b: 'failed', c: 'progress' })
  await until(() => percentOf(guest, 'c'), 40)
  await guest.seesLine('live')
  expect(truth.lines()).toBe(1)
  expect(await guest.news()).toEqual(expect.arrayContaining(['a completed', 'b failed']))
  expect(guest.complaints).toEqual([])
})

test('a line that was cut while nobody looked is tried at once when someone does', async () => {
  const truth = await rig.serve()
  truth.happens('job-started', { jobId: 'a' })
  // The line's time stands still: no next rung of the ladder comes to its help.
  const guest = await visit(truth, 'still')
  const sight = await sightOf(guest)
  await sight.hide()
  truth.cut()
  await guest.losesLine()
  truth.happens('job-completed', { jobId: 'a' })
  expect(truth.lines()).toBe(0)

  await sight.show()
  await guest.seesJobs({ a: 'completed' })
  await guest.seesLine('live')
  expect(await guest.news()).toEqual(expect.arrayContaining(['a completed']))
  expect(guest.complaints).toEqual([])
})

test('a page that was out of sight for a while asks anew over a line that stayed up', async () => {
  const truth = await rig.serve()
  truth.happens('job-started', { jobId: 'a' })
  const guest = await visit(truth, 'still')
  const sight = await sightOf(guest)
  await sight.freeze()
  truth.happensUnheard('job-completed', { jobId: 'a' })
  await guest.page.evaluate(() => window.door.clock?.advance(15_000))

  await sight.thaw()
  await guest.seesJobs({ a: 'completed' })
  await guest.seesLine('live')
  expect(await guest.news()).toEqual(expect.arrayContaining(['a completed']))
  expect(truth.connections()).toBe(1)
  expect(guest.complaints).toEqual([])
})

// This Chromium keeps no page for the way back: its headless shell has no back-forward cache, whatever the flags.
test('a page that was left and come back to is loaded anew, and is right', async () => {
  const truth = await rig.serve()
  truth.happens('job-started', { jobId: 'a' })
  const guest = await visit(truth)
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
  const guest = await visit(truth, 'still')
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
