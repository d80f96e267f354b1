import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { until } from '../browser/guest.ts'
import { openAwayRig } from './awayRig.ts'
import type { OpenTab } from './awayRig.ts'
import { standInDesktop } from './standInDesktop.ts'

let rig: Awaited<ReturnType<typeof openAwayRig>>

beforeAll(async () => {
  rig = await openAwayRig()
})
afterEach(() => rig.clear())
afterAll(() => rig.close())

const answer =
  (permission: NotificationPermission, byWorker = false) =>
  (page: Page) =>
    page.addInitScript(standInDesktop, { permission, byWorker })
const permissionIn = ({ page }: OpenTab) => page.locator('[data-part=desktop]').getAttribute('data-permission')

test('a person who has not been asked is asked by their click alone, and told from then on', async () => {
  const { truth, open } = await rig.begin()
  const tab = await open('open', answer('default'))
  await until(() => permissionIn(tab), 'default')
  await tab.page.locator('[data-part=desktop-ask]').click()
  await until(() => permissionIn(tab), 'granted')
  await until(() => truth.lines(), 1)
  await tab.hide()
  truth.happens('job-completed', { jobId: 'a' })
  await until(() => tab.desktop(), ['Job a is done'])
  expect(tab.guest.complaints).toEqual([])
})

test('the browser’s own refusal is said, with nothing to press', async () => {
  const { open } = await rig.begin()
  const tab = await open('open')
  await until(() => permissionIn(tab), 'denied')
  expect(await tab.page.locator('[data-part=desktop-ask]').count()).toBe(0)
})

test('a browser without desktop notifications is said to have none, and the rest goes on', async () => {
  const { truth, open } = await rig.begin()
  const tab = await open('open', (page) => page.addInitScript(() => Reflect.deleteProperty(window, 'Notification')))
  await until(() => permissionIn(tab), 'unsupported')
  await until(() => truth.lines(), 1)
  await tab.hide()
  truth.happens('job-completed', { jobId: 'a' })
  await until(() => tab.title(), '(1) Desk')
  expect(tab.guest.complaints).toEqual([])
})

test('where the page must not, its service worker shows them, and a click on one chooses the job in the tab', async () => {
  const { truth, open, origin } = await rig.begin()
  const tab = await open('worker', answer('granted', true))
  await until(() => truth.lines(), 1)
  await tab.hide()
  truth.happens('job-completed', { jobId: 'a', name: 'Lease.pdf', resultUrl: '/secret' })
  await until(() => tab.desktop(), ['Lease.pdf is done'])
  const data = await tab.page.evaluate(() => window.desktop[0]?.data)
  expect(JSON.stringify(data)).not.toContain('secret')

  const worker = rig.context.serviceWorkers().find((one) => one.url().startsWith(origin))
  // Only a person can click one: the event is made by hand, the worker, its clients and the message are real.
  const isClosed = await worker?.evaluate(async (given) => {
    let closed = false
    const waits: Promise<unknown>[] = []
    const click = Object.assign(new Event('notificationclick'), {
      notification: { data: given, close: () => (closed = true) },
      waitUntil: (until: Promise<unknown>) => waits.push(until),
    })
    self.dispatchEvent(click)
    await Promise.all(waits)
    return closed
  }, data)
  expect(isClosed).toBe(true)
  await until(() => tab.page.evaluate(() => window.tab.selected), ['a'])
  await tab.show()
  await until(() => tab.desktop(), [])
})
