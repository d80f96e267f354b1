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

const allowed = (page: Page) => page.addInitScript(standInDesktop, { permission: 'granted' as const, byWorker: false })

async function openTwo(users = ['ada', 'ada']) {
  const { truth, open } = await rig.begin()
  const tabs: OpenTab[] = []
  for (const user of users) tabs.push(await open(`user=${user}`, allowed))
  await until(() => truth.lines(), tabs.length)
  return { truth, tabs: tabs as [OpenTab, OpenTab] }
}

/** How many notifications a tab has heard of. */
const heard = ({ page }: OpenTab) => page.evaluate(() => window.tab.store.getState().notifications.length)

test('of two tabs out of sight the one used last tells, once, and closing it hands over to the other', async () => {
  const { truth, tabs } = await openTwo()
  const [first, last] = tabs
  await first.hide()
  await last.hide()
  truth.happens('job-completed', { jobId: 'a', name: 'Lease.pdf' })
  await until(() => last.desktop(), ['Lease.pdf is done'])
  await until(() => heard(first), 1)
  expect([await first.desktop(), await first.title(), await last.title()]).toEqual([[], 'Desk', '(1) Desk'])

  await last.page.close()
  truth.happens('job-failed', { jobId: 'b', name: 'Scan.pdf', error: 'Torn' })
  await until(() => first.desktop(), ['Scan.pdf failed'])
})

test('while one tab is looked at the other is silent, and what is read there is read here at once', async () => {
  const { truth, tabs } = await openTwo()
  const [hidden, seen] = tabs
  await hidden.hide()
  truth.happens('job-completed', { jobId: 'a' })
  await until(() => heard(hidden), 1)
  await until(() => heard(seen), 1)
  await seen.page.evaluate(() => window.tab.store.actions.markAllRead())
  await until(() => hidden.page.evaluate(() => window.tab.store.getState().notifications[0]?.read), true)

  // The one that is still hidden speaks again once nobody looks: of what is new alone.
  await seen.hide()
  truth.happens('job-completed', { jobId: 'b' })
  const both = async () => [...(await hidden.desktop()), ...(await seen.desktop())]
  await until(both, ['Job b is done'])
  expect(await both()).toEqual(['Job b is done'])
})

test('coming back to one tab takes back what the other shows', async () => {
  const { truth, tabs } = await openTwo()
  const [other, speaker] = tabs
  await other.hide()
  await speaker.hide()
  truth.happens('job-completed', { jobId: 'a' })
  await until(() => speaker.title(), '(1) Desk')
  await until(() => speaker.desktop(), ['Job a is done'])
  await other.show()
  await until(() => speaker.title(), 'Desk')
  await until(() => speaker.desktop(), [])
  expect(await other.title()).toBe('Desk')
})

test('two users in two tabs are each told', async () => {
  const { truth, tabs } = await openTwo(['ada', 'ben'])
  for (const tab of tabs) await tab.hide()
  truth.happens('job-completed', { jobId: 'a' })
  for (const tab of tabs) await until(() => tab.desktop(), ['Job a is done'])
  for (const tab of tabs) expect(tab.guest.complaints).toEqual([])
})

test('a click on the desktop brings the job up in the tab that told of it', async () => {
  const { truth, tabs } = await openTwo()
  for (const tab of tabs) await tab.hide()
  truth.happens('job-completed', { jobId: 'a' })
  await until(() => tabs[1].desktop(), ['Job a is done'])
  await tabs[1].page.evaluate(() => window.desktop[0]?.click())
  expect(await tabs[1].page.evaluate(() => window.tab.selected)).toEqual(['a'])
  expect(await tabs[1].desktop()).toEqual([])
})
