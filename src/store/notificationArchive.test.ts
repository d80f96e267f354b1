import { expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import { selectUnread, selectUnseen } from './selectors.ts'

function createHistory(...jobIds: string[]) {
  const rig = createStoreRig()
  rig.store.actions.open()
  rig.up()
  for (const jobId of jobIds) rig.tell('job-completed', { jobId })
  const list = () => rig.state().notifications
  const idOf = (jobId: string): string => list().find((one) => 'jobId' in one && one.jobId === jobId)?.id ?? ''
  return { ...rig.store.actions, state: rig.state, list, idOf }
}

test('what is archived is dealt with and leaves the screen, and what is not stays the same object', () => {
  const { archiveNotifications, list, idOf } = createHistory('a', 'b')
  const [b] = list()
  archiveNotifications?.([idOf('a'), 'unknown'])
  expect(list()[1]).toMatchObject({ archived: true, seen: true, read: true, toast: false })
  expect(list()[0]).toBe(b)
})

test('what comes back from the archive is read as it was there', () => {
  const { archiveNotifications, unarchiveNotifications, markUnread, list, idOf } = createHistory('a', 'b')
  const both = [idOf('a'), idOf('b')]
  archiveNotifications?.(both)
  markUnread?.([idOf('b')])
  unarchiveNotifications?.(both)
  expect(list()).toMatchObject([
    { read: false, seen: true, toast: false },
    { read: true, seen: true, toast: false },
  ])
  expect(list().some((one) => one.archived)).toBe(false)
})

test('what is marked unread has been seen all the same', () => {
  const { markRead, markUnread, list, idOf } = createHistory('a')
  markRead(idOf('a'))
  markUnread?.([idOf('a')])
  expect(list()).toMatchObject([{ read: false, seen: true }])
})

test('an act that changes nothing keeps the list', () => {
  const { archiveNotifications, unarchiveNotifications, markUnread, list, idOf } = createHistory('a', 'b')
  archiveNotifications?.([idOf('a')])
  const before = list()
  archiveNotifications?.([idOf('a')])
  unarchiveNotifications?.([idOf('b'), 'unknown'])
  markUnread?.([idOf('b')])
  expect(list()).toBe(before)
})

test('what is archived counts neither as unseen nor as unread', () => {
  const { archiveNotifications, markUnread, state, idOf } = createHistory('a', 'b')
  archiveNotifications?.([idOf('a')])
  markUnread?.([idOf('a')])
  expect([selectUnseen(state()), selectUnread(state())]).toEqual([1, 1])
})

test('what was kept as archived counts as seen, whatever else was kept of it', () => {
  const { keepNotifications, state, list } = createHistory('a')
  const [one] = list()
  keepNotifications?.(one ? [{ ...one, id: 'job/old/1/completed', archived: true }] : [])
  expect([list().length, selectUnseen(state()), selectUnread(state())]).toEqual([2, 1, 1])
})

test('to clear the list leaves the archive alone', () => {
  const { archiveNotifications, clearNotifications, list, idOf } = createHistory('a', 'b')
  archiveNotifications?.([idOf('a')])
  clearNotifications()
  const left = list()
  expect(left).toMatchObject([{ jobId: 'a', archived: true }])
  clearNotifications()
  expect(list()).toBe(left)
})

test('some are seen or read at once, and the others stay as they are', () => {
  const { markEachSeen, markEachRead, list, idOf } = createHistory('a', 'b', 'c')
  markEachSeen?.([idOf('a'), idOf('b'), 'unknown'])
  markEachRead?.([idOf('a')])
  expect(list().map(({ seen, read }) => [seen, read])).toEqual([
    [false, false],
    [true, false],
    [true, true],
  ])
})
