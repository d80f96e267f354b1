import { expect, test, vi } from 'vitest'
import { createStoreRig, settle } from '../../tests/rigs/createStoreRig.ts'
import { createEditRunner, undoOfferMs } from './createEditRunner.ts'
import type { NotificationOffer, SaveNotifications } from './createEditRunner.ts'
import { createNotificationEdits } from './createNotificationEdits.ts'

function createEditsRig(...answers: readonly ('saved' | 'lost')[]) {
  const { store, clock, up, tell, state } = createStoreRig()
  store.actions.open()
  up()
  for (const jobId of ['a', 'b', 'c']) tell('job-completed', { jobId })
  let offered: NotificationOffer | undefined
  const runner = createEditRunner(clock, (next) => (offered = next))
  const edits = createNotificationEdits(store, runner)
  const waiting = [...answers]
  const save = vi.fn<SaveNotifications>(() =>
    waiting.shift() === 'lost' ? Promise.reject(new Error('503')) : Promise.resolve(),
  )
  runner.saveWith(save)
  const list = () => state().notifications
  const ids = list().map(({ id }) => id)
  const reads = () => list().map(({ read }) => read)
  return {
    ...edits,
    tell,
    stop: runner.stop,
    list,
    ids,
    reads,
    clock,
    save,
    notice: () => offered?.notice,
    act: () => offered?.act(),
  }
}

test('one that is opened is read at once, and offers nothing', async () => {
  const { read, ids, reads, notice, save } = createEditsRig()
  read(ids.slice(0, 1), true)
  expect(reads()).toEqual([true, false, false])
  expect(notice()).toBeUndefined()
  await settle()
  expect(save.mock.calls).toEqual([[{ kind: 'read', ids: [ids[0]] }]])
})

test('all that are marked read, removed or cleared are counted and can be undone', () => {
  const { readAll, remove, clear, ids, reads, list, notice, act } = createEditsRig()
  readAll()
  expect(notice()).toEqual({ kind: 'read', count: 3 })
  act()
  expect(reads()).toEqual([false, false, false])
  remove?.(ids.slice(0, 2))
  expect([list().length, notice()]).toEqual([1, { kind: 'removed', count: 2 }])
  act()
  clear()
  expect([list().length, notice()]).toEqual([0, { kind: 'cleared', count: 3 }])
  act()
  expect(list().map(({ id }) => id)).toEqual(ids)
  expect(notice()).toBeUndefined()
})

test('to mark, to put away and to take back are undone by one press each, and saved with their undo', async () => {
  const { read, unread, archive, unarchive, ids, list, notice, act, save } = createEditsRig()
  const some = ids.slice(0, 2)
  const marks = () =>
    list().map(({ read: isRead, archived = false }) => (archived ? 'archived' : isRead ? 'read' : '-'))
  const kept = ['-', '-', '-']
  read(some)
  expect([notice(), marks()]).toEqual([{ kind: 'read', count: 2 }, ['read', 'read', '-']])
  unread?.(some)
  expect([notice(), marks()]).toEqual([{ kind: 'unread', count: 2 }, kept])
  act()
  expect(marks()).toEqual(['read', 'read', '-'])
  archive?.(some)
  expect([notice(), marks()]).toEqual([{ kind: 'archived', count: 2 }, ['archived', 'archived', '-']])
  unarchive?.(some.slice(0, 1))
  expect([notice(), marks()]).toEqual([{ kind: 'unarchived', count: 1 }, ['read', 'archived', '-']])
  act()
  expect(marks()).toEqual(['archived', 'archived', '-'])
  await settle()
  expect(save.mock.calls.map(([{ kind }]) => kind)).toEqual([
    'read',
    'unread',
    'read',
    'archived',
    'unarchived',
    'archived',
  ])
})

test('to clear leaves what is archived, and tried once more it leaves what has come since', async () => {
  const { clear, archive, ids, list, act, tell } = createEditsRig('saved', 'lost')
  archive?.(ids.slice(0, 1))
  clear()
  await settle()
  tell('job-completed', { jobId: 'd' })
  act()
  expect(list().map((one) => 'jobId' in one && one.jobId)).toEqual(['d', 'c'])
})

test('undo is offered for a while, on the clock that was given', () => {
  const { clear, clock, notice } = createEditsRig()
  clear()
  clock.advance(undoOfferMs - 1)
  expect(notice()?.kind).toBe('cleared')
  clock.advance(1)
  expect(notice()).toBeUndefined()
})

test('a second change has its whole time, whenever the first one was made', () => {
  const { readAll, clear, clock, notice } = createEditsRig()
  readAll()
  clock.advance(undoOfferMs - 1)
  clear()
  clock.advance(undoOfferMs - 1)
  expect(notice()?.kind).toBe('cleared')
})

test('where nothing changes nothing is said or saved', async () => {
  const { readAll, act, clear, notice, save } = createEditsRig()
  clear()
  readAll()
  clear()
  expect(notice()?.kind).toBe('cleared')
  act()
  await settle()
  expect(save.mock.calls.map(([{ kind }]) => kind)).toEqual(['removed', 'restored'])
})

test('what cannot be saved is taken back, said until it is tried again, and saved then', async () => {
  const { remove, ids, list, notice, act, save, clock } = createEditsRig('lost')
  remove?.(ids.slice(1, 2))
  expect(list()).toHaveLength(2)
  await settle()
  expect(list().map(({ id }) => id)).toEqual(ids)
  expect(notice()).toEqual({ kind: 'unsaved', count: 1 })
  clock.advance(10 * undoOfferMs)
  expect(notice()?.kind).toBe('unsaved')
  act()
  expect([list().length, notice()]).toEqual([2, { kind: 'removed', count: 1 }])
  await settle()
  expect([list().length, save.mock.calls.length]).toEqual([2, 2])
})

test('an undo that cannot be saved is taken back too', async () => {
  const { clear, list, act, notice } = createEditsRig('saved', 'lost')
  clear()
  await settle()
  act()
  expect(list()).toHaveLength(3)
  await settle()
  expect([list().length, notice()?.kind]).toEqual([0, 'unsaved'])
  act()
  expect(list()).toHaveLength(3)
})

test('what was undone before it failed to be saved says nothing of it', async () => {
  const { clear, act, list, notice } = createEditsRig('lost', 'saved')
  clear()
  act()
  await settle()
  expect([list().length, notice()]).toEqual([3, undefined])
})

test('a store that cannot restore offers no undo', () => {
  const { store, clock, up, tell, state } = createStoreRig()
  store.actions.open()
  up()
  tell('job-completed', { jobId: 'a' })
  const { restoreNotifications: _, ...actions } = store.actions
  const offer = vi.fn<(next: NotificationOffer | undefined) => void>()
  createNotificationEdits({ ...store, actions }, createEditRunner(clock, offer)).clear()
  expect(state().notifications).toEqual([])
  expect(offer.mock.calls).toEqual([[undefined]])
})

test('what ends takes its timer with it', () => {
  const { clear, stop, clock, notice } = createEditsRig()
  clear()
  stop()
  clock.advance(undoOfferMs)
  expect(notice()?.kind).toBe('cleared')
})
