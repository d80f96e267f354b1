import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { until } from '../browser/guest.ts'
import { openAwayRig } from './awayRig.ts'
import { listenToBadge } from './standInDesktop.ts'

let rig: Awaited<ReturnType<typeof openAwayRig>>

beforeAll(async () => {
  rig = await openAwayRig()
})
afterEach(() => rig.clear())
afterAll(() => rig.close())

const ownIcon = '/icon.svg'
const drawnIcon = 'data:image/png'

test('title, icon and badge tell what came while the tab was out of sight, and are as before on return', async () => {
  const { truth, open } = await rig.begin()
  const tab = await open('', (page) => page.addInitScript(listenToBadge))
  await until(() => truth.lines(), 1)
  await tab.hide()
  for (const jobId of ['a', 'b']) truth.happens('job-completed', { jobId })
  await until(() => tab.title(), '(2) Desk')
  await until(() => tab.icon(), drawnIcon)
  await tab.page.evaluate(() => {
    document.title = 'Desk: Inbox'
  })
  await until(() => tab.title(), '(2) Desk: Inbox')
  await tab.show()
  await until(() => tab.title(), 'Desk: Inbox')
  await until(() => tab.icon(), ownIcon)
  expect(await tab.page.evaluate(() => window.badges.at(-2))).toBe(2)
  expect(await tab.page.evaluate(() => window.badges.at(-1))).toBe('none')
  expect(tab.guest.complaints).toEqual([])
})

test('a policy that forbids drawn icons leaves the page’s own, and the count goes on', async () => {
  const { truth, open } = await rig.begin({ 'content-security-policy': "img-src 'self'" })
  const tab = await open()
  await until(() => truth.lines(), 1)
  await tab.hide()
  truth.happens('job-started', { jobId: 'a' })
  truth.happens('job-completed', { jobId: 'a' })
  truth.happens('job-completed', { jobId: 'b' })
  await until(() => tab.title(), '(2) Desk')
  await tab.show()
  await until(() => tab.title(), 'Desk')
  await until(() => tab.icon(), ownIcon)
  // The browser says itself that it refused one.
  expect(tab.guest.complaints.filter((said) => !said.includes('Content Security Policy'))).toEqual([])
})
