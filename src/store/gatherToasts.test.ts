import { expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'

function createAbsence() {
  const rig = createStoreRig()
  rig.store.actions.open()
  rig.up()
  const list = () => rig.state().notifications
  const due = () => list().filter(({ toast }) => toast)
  const later = (name: string, data: unknown): void => {
    rig.clock.advance(10_000)
    rig.tell(name, data)
  }
  return { ...rig, ...rig.store.actions, list, due, later }
}

test('what ended while nobody looked is one line on their return', () => {
  const { later, gatherToasts, due, list, clock } = createAbsence()
  const from = clock.now()
  later('job-completed', { jobId: 'a' })
  later('job-failed', { jobId: 'b' })
  later('job-completed', { jobId: 'c' })
  gatherToasts?.(from)
  expect(due()).toMatchObject([
    { kind: 'digest', cause: 'away', from, at: clock.now(), completed: 2, failed: 1, seen: false },
  ])
  expect(list()).toHaveLength(4)
  expect(list()[0]).toBe(due()[0])
})

test('one that ended alone is told as it is', () => {
  const { later, gatherToasts, list, clock } = createAbsence()
  later('job-completed', { jobId: 'a' })
  const before = list()
  gatherToasts?.(clock.now())
  expect(list()).toBe(before)
})

test('what had been due before, what was dismissed, alerts and followed jobs stay as they are', () => {
  const { later, gatherToasts, followJob, dismissToast, due, clock } = createAbsence()
  later('job-completed', { jobId: 'before' })
  const from = clock.now() + 1
  followJob?.('followed')
  later('job-completed', { jobId: 'gone' })
  dismissToast('job/gone/1/completed')
  later('job-completed', { jobId: 'followed' })
  later('system-alert', { message: 'm' })
  for (const jobId of ['a', 'b']) later('job-completed', { jobId })
  gatherToasts?.(from)
  const names = due().map((one) => ('jobId' in one ? one.jobId : one.kind))
  expect(names).toEqual(['digest', 'alert', 'followed', 'before'])
  expect(due()[0]).toMatchObject({ completed: 2 })
})

test('to gather once more adds what has come since, in one line', () => {
  const { later, gatherToasts, list, due, clock } = createAbsence()
  const from = clock.now()
  for (const jobId of ['a', 'b']) later('job-completed', { jobId })
  gatherToasts?.(from)
  const before = list()
  gatherToasts?.(from)
  expect(list()).toBe(before)
  later('job-failed', { jobId: 'c' })
  gatherToasts?.(from)
  expect(due()).toMatchObject([{ completed: 2, failed: 1 }])
  expect(list().filter(({ kind }) => kind === 'digest')).toHaveLength(1)
})
