import { expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'

function createHistory(...jobIds: string[]) {
  const rig = createStoreRig()
  rig.store.actions.open()
  rig.up()
  const end = (jobId: string): void => rig.tell('job-completed', { jobId })
  for (const jobId of jobIds) end(jobId)
  const list = () => rig.state().notifications
  const names = () => list().map((one) => 'jobId' in one && one.jobId)
  const idOf = (jobId: string): string => list().find((one) => 'jobId' in one && one.jobId === jobId)?.id ?? ''
  return { ...rig.store.actions, end, list, names, idOf }
}

test('what is removed is gone, and the others stay the same objects', () => {
  const { removeNotifications, list, names, idOf } = createHistory('a', 'b', 'c')
  const [c, , a] = list()
  removeNotifications?.([idOf('b'), 'unknown'])
  expect(names()).toEqual(['c', 'a'])
  expect([list()[0], list()[1]]).toEqual([c, a])
})

test('to remove what is not there changes nothing', () => {
  const { removeNotifications, list } = createHistory('a')
  const before = list()
  removeNotifications?.(['unknown'])
  expect(list()).toBe(before)
})

test('what comes back has its old place, below what has come since, and no toast', () => {
  const { removeNotifications, restoreNotifications, end, list, names, idOf } = createHistory('a', 'b', 'c')
  const before = list()
  const gone = [idOf('b')]
  removeNotifications?.(gone)
  end('d')
  restoreNotifications?.(before, gone)
  expect(names()).toEqual(['d', 'c', 'b', 'a'])
  expect(list().map(({ toast }) => toast)).toEqual([true, true, false, true])
})

test('a cleared history comes back whole', () => {
  const { clearNotifications, restoreNotifications, list, names } = createHistory('a', 'b')
  const before = list()
  clearNotifications()
  restoreNotifications?.(
    before,
    before.map(({ id }) => id),
  )
  expect(names()).toEqual(['b', 'a'])
})

test('what was read is unread again, and what was read besides stays read', () => {
  const { markRead, restoreNotifications, list, idOf } = createHistory('a', 'b')
  const before = list()
  markRead(idOf('a'))
  markRead(idOf('b'))
  restoreNotifications?.(before, [idOf('a')])
  expect(list().map(({ read }) => read)).toEqual([true, false])
})

test('what has been removed meanwhile is not brought back with the rest', () => {
  const { markRead, removeNotifications, restoreNotifications, list, names, idOf } = createHistory('a', 'b')
  const before = list()
  const asked = [idOf('a')]
  markRead(idOf('a'))
  removeNotifications?.([idOf('b')])
  restoreNotifications?.(before, asked)
  expect(names()).toEqual(['a'])
})

test('a full history keeps its bound when something comes back', () => {
  const rig = createStoreRig({ bounds: { notifications: 3 } })
  rig.store.actions.open()
  rig.up()
  for (const jobId of ['a', 'b', 'c']) rig.tell('job-completed', { jobId })
  const before = rig.state().notifications
  const gone = before.slice(0, 1).map(({ id }) => id)
  rig.store.actions.removeNotifications?.(gone)
  rig.tell('job-completed', { jobId: 'd' })
  rig.store.actions.restoreNotifications?.(before, gone)
  expect(rig.state().notifications.map((one) => 'jobId' in one && one.jobId)).toEqual(['d', 'c', 'b'])
})

test('what was archived and marked comes back as it had been', () => {
  const { markRead, markUnread, archiveNotifications, restoreNotifications, list, idOf } = createHistory('a', 'b', 'c')
  archiveNotifications?.([idOf('a')])
  markRead(idOf('b'))
  const before = list()
  const all = before.map(({ id }) => id)
  markUnread?.([idOf('b'), idOf('a')])
  archiveNotifications?.([idOf('b'), idOf('c')])
  restoreNotifications?.(before, all)
  expect(list().map(({ read, archived = false }) => [read, archived])).toEqual([
    [false, false],
    [true, false],
    [true, true],
  ])
})

test('what stands as it did stays the same object, and a list to which nothing comes back the same list', () => {
  const { markRead, restoreNotifications, list, idOf } = createHistory('a', 'b')
  const before = list()
  markRead(idOf('a'))
  restoreNotifications?.(before, [idOf('a'), idOf('b')])
  expect(list()[0]).toBe(before[0])
  const restored = list()
  restoreNotifications?.(before, [idOf('a'), idOf('b')])
  expect(list()).toBe(restored)
})

test('a line that has counted on since keeps its figures, and its place', () => {
  const { markRead, end, restoreNotifications, list } = createHistory('a', 'b', 'c', 'd', 'e', 'f')
  const before = list()
  const id = before[0]?.id ?? ''
  markRead(id)
  end('g')
  restoreNotifications?.(before, [id])
  expect(list()[0]).toMatchObject({ id, completed: 7, read: false })
})

test('what comes back first in the list is below what has come since', () => {
  const { removeNotifications, restoreNotifications, end, list, names, idOf } = createHistory('a', 'b')
  const before = list()
  const gone = [idOf('b')]
  removeNotifications?.(gone)
  end('c')
  restoreNotifications?.(before, gone)
  expect(names()).toEqual(['c', 'b', 'a'])
})

test('ten thousand are archived, cleared and put back whole', () => {
  const rig = createStoreRig({ bounds: { notifications: 10_000 } })
  const { actions } = rig.store
  const marks = { seen: false, read: false, toast: false }
  actions.keepNotifications?.(
    Array.from({ length: 10_000 }, (_, at) => ({
      kind: 'completed',
      id: `job/j${at}/1/completed`,
      at: 20_000 - at,
      jobId: `j${at}`,
      attempt: 1,
      ...marks,
    })),
  )
  const before = rig.state().notifications
  const ids = before.map(({ id }) => id)
  actions.archiveNotifications?.(ids)
  actions.removeNotifications?.(ids.toReversed())
  expect(rig.state().notifications).toEqual([])
  actions.restoreNotifications?.(before, ids)
  expect(rig.state().notifications).toEqual(before)
})
