import { setInterval } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { until } from '../browser/guest.ts'
import type { Guest } from '../browser/guest.ts'
import { openBurstPage } from './openBurstPage.ts'
import type {} from './page/watchPage.ts'

const count = 1_000
/** Milliseconds between two handfuls, so that all of them end within a second. */
const stepMs = 10
const handful = 10

let rig: Awaited<ReturnType<typeof openBurstPage>>
beforeAll(async () => {
  rig = await openBurstPage()
})
afterAll(() => rig.close())

const jobs = Array.from({ length: count }, (_, place) => `job-${place}`)
const isDamaged = (place: number): boolean => place % 27 === 5

/** All jobs end, a handful at a time. */
async function endAll(): Promise<void> {
  let told = 0
  for await (const _ of setInterval(stepMs)) {
    for (const jobId of jobs.slice(told, told + handful)) {
      if (isDamaged(told++)) rig.truth.happens('job-failed', { jobId, error: 'Torn' })
      else rig.truth.happens('job-completed', { jobId })
    }
    if (told >= count) return
  }
}

/** Somebody types for as long as `isOver` says that it goes on. */
async function typeUntil({ page }: Guest, isOver: () => boolean): Promise<void> {
  await page.getByRole('textbox').focus()
  while (!isOver()) await page.keyboard.type('a')
}

const seenIn = ({ page }: Guest) => page.evaluate(() => window.burst.seen)
const ended = ({ page }: Guest) =>
  page.evaluate(() => {
    const { completed = 0, failed = 0 } = window.burst.store.getState().counts
    return [completed, failed]
  })
const shown = ({ page }: Guest) =>
  page.locator('[data-part=toast]').evaluateAll((all) => all.map((one) => one.getAttribute('data-kind')))
/** How many different numbers of jobs, neither none nor all, stood there at the moments noted. */
const halfway = (moments: readonly number[]) => new Set(moments.filter((one) => one > 0 && one < count)).size

test('of a thousand jobs that end within a second a person is told once, on a page that goes on', async () => {
  for (const jobId of jobs) rig.truth.happensUnheard('job-started', { jobId })
  const guest = await rig.visit()
  await until(() => guest.page.evaluate(() => window.burst.store.getState().counts.started), count)
  const before = await seenIn(guest)

  let isOver = false
  const burst = endAll().then(() => (isOver = true))
  await typeUntil(guest, () => isOver)
  await burst
  await until(() => ended(guest), [count - 37, 37])
  await until(() => shown(guest), ['digest'])

  const after = await seenIn(guest)
  // Keys and frames had their turn between the first end and the last.
  expect(halfway(after.inputs)).toBeGreaterThan(2)
  expect(halfway(after.frames)).toBeGreaterThan(2)
  expect(after.mostToasts).toBeLessThanOrEqual(3)
  // One for each end would be a thousand.
  expect(after.commits - before.commits).toBeLessThan(300)
  const history = await guest.page.evaluate(() => window.burst.store.getState().notifications)
  expect(history.length).toBeLessThanOrEqual(200)
  expect(history.filter(({ toast }) => toast)).toMatchObject([{ kind: 'digest', completed: count - 37, failed: 37 }])
  expect(guest.complaints).toEqual([])
})
