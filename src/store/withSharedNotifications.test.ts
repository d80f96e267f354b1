import { expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import { withSharedNotifications } from './withSharedNotifications.ts'
import type { TabChannel } from './withSharedNotifications.ts'

type Listener = (event: { data: unknown }) => void

/** Tabs of one browser: what one posts, the others hear, as a copy. */
function createTabs() {
  const open = new Map<TabChannel, Listener[]>()
  const posted: unknown[] = []
  const openChannel = (): TabChannel => {
    const channel: TabChannel = {
      postMessage(message) {
        const data: unknown = structuredClone(message)
        posted.push(data)
        for (const [other, listeners] of open) if (other !== channel) for (const hear of listeners) hear({ data })
      },
      addEventListener: (_, listener) => void open.get(channel)?.push(listener),
      close: () => void open.delete(channel),
    }
    open.set(channel, [])
    return channel
  }
  const openTab = (user = 'ann') => {
    const { store, up, tell, state } = createStoreRig({ user })
    const tab = withSharedNotifications(store, openChannel)
    const stop = tab.actions.open()
    up()
    for (const jobId of ['a', 'b']) tell('job-completed', { jobId })
    return { stop, ...tab.actions, list: () => state().notifications }
  }
  const post = (message: unknown): void => openChannel().postMessage(message)
  return { openTab, post, posted, open }
}

test('what is read in one tab is read in the other, and told once', () => {
  const { openTab, posted } = createTabs()
  const [one, other] = [openTab(), openTab()]
  one.markRead(one.list()[0]?.id ?? '')
  expect(other.list().map(({ read }) => read)).toEqual([true, false])
  expect(posted).toHaveLength(1)
})

test('what is seen, dismissed, removed, put back and cleared in one tab is so in the other', () => {
  const { openTab } = createTabs()
  const [one, other] = [openTab(), openTab()]
  const before = one.list()
  const [b = '', a = ''] = before.map(({ id }) => id)
  one.markSeen()
  one.dismissToast(a)
  expect(other.list()).toMatchObject([
    { seen: true, toast: true },
    { seen: true, toast: false },
  ])
  one.removeNotifications?.([b])
  expect(other.list()).toHaveLength(1)
  one.restoreNotifications?.(before, [b])
  expect(other.list().map(({ id }) => id)).toEqual([b, a])
  one.markAllRead()
  expect(other.list().every(({ read }) => read)).toBe(true)
  one.clearNotifications()
  expect(other.list()).toEqual([])
})

test('what is unread again, archived and back from there in one tab is so in the other', () => {
  const { openTab } = createTabs()
  const [one, other] = [openTab(), openTab()]
  const [b = '', a = ''] = one.list().map(({ id }) => id)
  one.markAllRead()
  one.markUnread?.([a])
  one.archiveNotifications?.([b])
  expect(other.list()).toMatchObject([
    { read: true, archived: true },
    { read: false, seen: true },
  ])
  one.unarchiveNotifications?.([b])
  expect(other.list()).toMatchObject([{ archived: false }, {}])
})

test('what one tab has gathered into a line is told no more in the other, nor is the line once it is sent away', () => {
  const { openTab } = createTabs()
  const [one, other] = [openTab(), openTab()]
  one.gatherToasts?.(0)
  const due = () => other.list().filter(({ toast }) => toast)
  expect(due()).toEqual(one.list().slice(0, 1))
  one.dismissToast(one.list()[0]?.id ?? '')
  other.gatherToasts?.(0)
  expect(due()).toEqual([])
})

test('what one tab follows or keeps, and that it signs out, is its own affair', () => {
  const { openTab, posted } = createTabs()
  const [one, other] = [openTab(), openTab()]
  const before = other.list()
  one.followJob?.('c')
  one.keepNotifications?.(before)
  one.signOut()
  expect([other.list(), posted]).toEqual([before, []])
})

test('tabs of different people share nothing', () => {
  const { openTab } = createTabs()
  const [one, other] = [openTab('ann'), openTab('bob')]
  one.clearNotifications()
  expect(other.list()).toHaveLength(2)
})

test('a handler that hands on its event is no reason to fail', () => {
  const { openTab } = createTabs()
  const [one, other] = [openTab(), openTab()]
  const onClick = one.markAllRead as (event: unknown) => void
  onClick({ preventDefault: () => {} })
  expect(other.list().every(({ read }) => read)).toBe(true)
})

test.each([
  'text',
  { user: 'ann', act: 'signOut', given: [] },
  { user: 'ann', act: 'markRead' },
  { user: 'ann', act: 'archiveNotifications', given: ['a'] },
  { user: 'ann', act: 'ofALaterVersion', given: [] },
  { user: 'ann', act: 'removeNotifications', given: [7] },
  { user: 'ann', act: 'restoreNotifications', given: [[{ id: 'x' }], ['x']] },
])('%j from another tab changes nothing', (message) => {
  const { openTab, post } = createTabs()
  const tab = openTab()
  const before = tab.list()
  post(message)
  expect(tab.list()).toBe(before)
})

test('a tab whose last user has left hears and tells nothing more', () => {
  const { openTab, posted, open } = createTabs()
  const tab = openTab()
  const stopSecond = tab.open()
  tab.stop()
  tab.stop()
  expect(open.size).toBe(1)
  stopSecond()
  expect(open.size).toBe(0)
  tab.markAllRead()
  expect(posted).toEqual([])
})

test('where the browser has no such channel the store works alone', () => {
  const { store, up, tell, state } = createStoreRig()
  const { actions } = withSharedNotifications(store, () => undefined)
  actions.open()
  up()
  tell('job-completed', { jobId: 'a' })
  actions.markAllRead()
  expect(state().notifications).toMatchObject([{ read: true }])
})
