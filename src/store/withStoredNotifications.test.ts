import { expect, test } from 'vitest'
import { settle } from '../../tests/rigs/createStoreRig.ts'
import { createSeenStorage, openStored } from '../../tests/rigs/createStorageRig.ts'

test('a history outlives the page, and is told no more', async () => {
  const { storage } = createSeenStorage()
  const first = await openStored(storage)
  await first.complete('a', 'b')
  first.markRead('job/a/1/completed')
  first.stop()
  await settle()
  const second = await openStored(storage)
  expect(second.listed()).toBe('ba')
  expect(second.state().notifications).toMatchObject([
    { read: false, toast: false },
    { read: true, toast: false },
  ])
  await second.complete('a')
  expect(second.listed()).toBe('ba')
})

test('news is kept at once, what comes within the next second together, and what has not changed not again', async () => {
  const { storage, count, jobs } = createSeenStorage()
  const page = await openStored(storage)
  for (const jobId of ['a', 'b', 'c']) {
    page.tell('job-completed', { jobId })
    page.clock.advance(400)
    await settle()
    expect(jobs()).toBe(jobId === 'c' ? 'cba' : 'a')
  }
  page.tell('job-completed', { jobId: 'd' })
  await settle()
  expect(jobs()).toBe('cba')
  await page.wait(1_000)
  expect(jobs()).toBe('dcba')
  page.tell('job-progress', { jobId: 'c', progress: 4 })
  await page.wait(5_000)
  page.stop()
  await settle()
  expect(count('set')).toBe(3)
})

test('an earlier history is not written again merely for having been read', async () => {
  const { storage, count } = createSeenStorage()
  const first = await openStored(storage)
  await first.complete('a')
  first.stop()
  const second = await openStored(storage)
  await second.wait()
  second.stop()
  await settle()
  expect(count('set')).toBe(1)
})

test('nothing is read or written before the line is open, nor after it is closed', async () => {
  const { storage, calls } = createSeenStorage()
  const page = await openStored(storage)
  page.stop()
  await settle()
  calls.length = 0
  page.clearNotifications()
  await page.wait(60_000)
  expect(calls).toEqual([])
  expect(page.clock.pending()).toBe(0)
})

test('the last of several who have the line open keeps what has not been kept yet', async () => {
  const { storage, jobs } = createSeenStorage()
  const page = await openStored(storage)
  const stopOther = page.open()
  page.stop()
  page.stop()
  for (const jobId of ['a', 'b']) {
    page.tell('job-completed', { jobId })
    await settle()
  }
  expect(jobs()).toBe('a')
  stopOther()
  await settle()
  expect(jobs()).toBe('ba')
})

test('an app in which nobody signs in has one history', async () => {
  const { storage, jobs } = createSeenStorage()
  const page = await openStored(storage, { user: '' })
  await page.complete('a')
  expect(jobs('')).toBe('a')
})

test('keys begin as the app wants', async () => {
  const { storage, kept } = createSeenStorage()
  const page = await openStored(storage, { keyPrefix: 'desk/' })
  await page.complete('a')
  expect([...kept.keys()]).toEqual(['desk/ann'])
})

test('the newest are kept where there are more than the app wants', async () => {
  const { storage, jobs } = createSeenStorage()
  const page = await openStored(storage, { max: 2 })
  await page.complete('a', 'b', 'c')
  expect(jobs()).toBe('cb')
})

test('what is left out by the app is not kept', async () => {
  const { storage, kept } = createSeenStorage()
  const page = await openStored(storage, {
    redact: (one) => (one.kind === 'failed' ? { ...one, error: 'left out' } : undefined),
  })
  page.tell('job-failed', { jobId: 'a', error: 'secret' })
  await page.complete('b')
  expect(kept.get('telltale/notifications/ann')).toMatchObject({ v: 1, items: [{ jobId: 'a', error: 'left out' }] })
})

test('what a person clears is gone on the next visit', async () => {
  const { storage } = createSeenStorage()
  const first = await openStored(storage)
  await first.complete('a', 'b')
  first.clearNotifications()
  await first.wait()
  first.stop()
  const second = await openStored(storage)
  expect(second.listed()).toBe('')
})

test('what was more than the store lists is gone on the next visit after a person has cleared', async () => {
  const { storage, jobs } = createSeenStorage()
  const long = await openStored(storage)
  await long.complete('a', 'b', 'c')
  long.stop()
  const page = await openStored(storage, { bounds: { notifications: 2 } })
  expect(page.listed()).toBe('cb')
  page.clearNotifications()
  await page.wait()
  expect(jobs()).toBe('')
})

test('what was put back is kept again', async () => {
  const { storage, jobs } = createSeenStorage()
  const page = await openStored(storage)
  await page.complete('a', 'b')
  const before = page.state().notifications
  page.removeNotifications?.(['job/a/1/completed'])
  await page.wait()
  expect(jobs()).toBe('b')
  page.restoreNotifications?.(before, ['job/a/1/completed'])
  await page.wait()
  expect(jobs()).toBe('ba')
})

test('a store that can take nothing over is left as it is', async () => {
  const { storage, calls } = createSeenStorage()
  const { store } = await openStored(storage)
  const { keepNotifications: _, ...actions } = store.actions
  const { withStoredNotifications } = await import('./withStoredNotifications.ts')
  const older = { ...store, actions }
  calls.length = 0
  expect(withStoredNotifications(older, { storage })).toBe(older)
  expect(calls).toEqual([])
})
