import { expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import type { StatusNotification } from '../protocol/notification.ts'

const kept = (jobId: string, more: Partial<StatusNotification> = {}): StatusNotification =>
  ({
    kind: 'completed',
    id: `job/${jobId}/1/completed`,
    at: 500,
    jobId,
    attempt: 1,
    seen: false,
    read: false,
    toast: true,
    ...more,
  }) as StatusNotification

function createKeeper(options?: Parameters<typeof createStoreRig>[0]) {
  const rig = createStoreRig(options)
  rig.store.actions.open()
  rig.up()
  const list = () => rig.state().notifications
  const names = () => list().map((one) => 'jobId' in one && one.jobId)
  return { ...rig, ...rig.store.actions, list, names }
}

test('a history that was kept comes in below what is newer, and shows no toast', () => {
  const { tell, keepNotifications, list, names } = createKeeper()
  tell('job-completed', { jobId: 'new' })
  keepNotifications?.([kept('old', { at: 1 }), kept('late', { at: 2 })])
  expect(names()).toEqual(['new', 'late', 'old'])
  expect(list().map(({ toast }) => toast)).toEqual([true, false, false])
})

test('an end that was kept is told no more', () => {
  const { tell, keepNotifications, list } = createKeeper()
  keepNotifications?.([kept('a')])
  const before = list()
  tell('job-completed', { jobId: 'a' })
  expect(list()).toBe(before)
})

test('what is here already is as far along as either says, and its toast was told before', () => {
  const { tell, keepNotifications, markRead, list } = createKeeper()
  for (const jobId of ['a', 'b', 'c']) tell('job-completed', { jobId })
  markRead('job/a/1/completed')
  const [c] = list()
  keepNotifications?.([kept('a', { archived: true }), kept('b', { seen: true })])
  expect(list()).toMatchObject([
    { toast: true },
    { seen: true, read: false, toast: false },
    { seen: true, read: true, archived: true, toast: false },
  ])
  expect(list()[0]).toBe(c)
})

test('an end that was told before it was kept leaves the screen, with its marks as they are', () => {
  const { tell, keepNotifications, list } = createKeeper()
  tell('job-completed', { jobId: 'a' })
  keepNotifications?.([kept('a')])
  expect(list()).toMatchObject([{ seen: false, read: false, toast: false }])
})

test('to keep the same twice changes nothing the second time', () => {
  const { keepNotifications, list } = createKeeper()
  const given = [kept('a', { archived: true }), kept('b')]
  keepNotifications?.(given)
  const before = list()
  keepNotifications?.(given)
  keepNotifications?.([])
  expect(list()).toBe(before)
})

test('what is no notification is left out, and what a field may not hold with it', () => {
  const { keepNotifications, list } = createKeeper()
  const bad = [
    null,
    7,
    'text',
    [],
    {},
    { ...kept('x'), id: 3 },
    { ...kept('x'), kind: 'job' },
    { ...kept('x'), at: 'no' },
  ]
  const odd = { ...kept('a'), resultUrl: 'javascript:alert(1)', error: 4, more: true }
  keepNotifications?.([...bad, odd] as unknown as StatusNotification[])
  expect(list()).toEqual([{ ...kept('a'), toast: false }])
})

test('what is no list at all changes nothing', () => {
  const { keepNotifications, list } = createKeeper()
  for (const given of [undefined, null, {}, 'text']) keepNotifications?.(given as unknown as StatusNotification[])
  expect(list()).toEqual([])
})

test('every kind of notification is kept whole', () => {
  const { keepNotifications, list } = createKeeper()
  const marks = { seen: true, read: true, toast: false, archived: true }
  const all: StatusNotification[] = [
    {
      kind: 'failed',
      id: 'f',
      at: 4,
      jobId: 'f',
      attempt: 2,
      name: 'n',
      error: 'e',
      errorCode: 'c',
      resultUrl: '/r',
      ...marks,
    },
    { kind: 'alert', id: 'a', at: 3, severity: 'critical', title: 't', message: 'm', ...marks },
    { kind: 'digest', id: 'd', at: 2, cause: 'away', from: 1, completed: 2, failed: 0, ...marks },
  ]
  keepNotifications?.(all)
  expect(list()).toEqual(all)
})

test('the bound holds for what was kept, and the newest stay', () => {
  const { tell, keepNotifications, names } = createKeeper({ bounds: { notifications: 3 } })
  tell('job-completed', { jobId: 'new' })
  keepNotifications?.([1, 2, 3, 4].map((at) => kept(`j${at}`, { at })))
  expect(names()).toEqual(['new', 'j4', 'j3'])
})
