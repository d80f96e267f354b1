import { expect, test } from 'vitest'
import type { AdapterSink, StoreAdapter } from '../protocol/adapter.ts'
import type { JobSort } from '../protocol/jobList.ts'
import { createManualClock } from '../protocol/manualClock.ts'
import type { Bounds } from './bounds.ts'
import { createJobFeed } from './createJobFeed.ts'
import { createStatusStore } from './createStatusStore.ts'

const compareNames = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function feedOf(bounds: Partial<Bounds> = {}, sort: JobSort = 'newest') {
  let sink: AdapterSink | undefined
  const adapter: StoreAdapter = {
    name: 'test',
    capabilities: { commands: [] },
    connect(given) {
      sink = given
      sink.connection({ status: 'connected', synced: true })
      return { send: () => Promise.resolve({ ok: true }), retryNow: () => undefined, close: () => undefined }
    },
  }
  const clock = createManualClock(1_000_000)
  const store = createStatusStore({ adapter, clock, bounds, user: 'ada' })
  store.actions.open()
  const feed = createJobFeed(store, { sort, filter: 'all', compareNames })
  let calls = 0
  const stop = feed.subscribe(() => calls++)
  return {
    clock,
    store,
    feed,
    stop,
    calls: () => calls,
    ids: () => feed.rows().map(({ jobId }) => jobId),
    tell(name: string, jobId: string): void {
      sink?.message(name, { jobId })
      store.flush()
    },
  }
}

test('the first job is there at once, those after it a second later together', () => {
  const { tell, clock, ids, calls } = feedOf()
  clock.advance(5_000)
  tell('job-queued', 'a')
  clock.advance(0)
  expect(ids()).toEqual(['a'])
  tell('job-queued', 'b')
  tell('job-queued', 'c')
  clock.advance(999)
  expect([ids(), calls()]).toEqual([['a'], 1])
  clock.advance(1)
  expect([ids(), calls()]).toEqual([['c', 'b', 'a'], 2])
})

test('a thousand words of progress tell nobody, and leave no timer behind', () => {
  const { tell, clock, feed, calls } = feedOf()
  tell('job-started', 'a')
  clock.advance(2_000)
  const [before, callsBefore] = [feed.rows(), calls()]
  for (let at = 0; at < 1_000; at++) tell('job-progress', 'a')
  clock.advance(2_000)
  expect(feed.rows()).toBe(before)
  expect(calls()).toBe(callsBefore)
})

test('jobs that the store lets go of leave the list', () => {
  const { tell, clock, ids } = feedOf({ finishedJobs: 2 })
  for (const jobId of ['a', 'b', 'c', 'd']) tell('job-completed', jobId)
  clock.advance(1_000)
  expect(ids()).toEqual(['d', 'c'])
})

test('who signs in next finds an empty list at once', () => {
  const { tell, clock, store, ids } = feedOf()
  tell('job-started', 'a')
  clock.advance(1_000)
  store.actions.signIn('grace')
  expect(ids()).toEqual([])
})

test('what a person clears away is gone at once', () => {
  const { tell, clock, store, ids } = feedOf()
  for (const jobId of ['a', 'b']) tell('job-completed', jobId)
  tell('job-started', 'c')
  clock.advance(1_500)
  tell('job-started', 'd')
  store.actions.clearFinished?.()
  expect(ids()).toEqual(['d', 'c'])
  store.actions.restoreFinished?.()
  expect(ids()).toHaveLength(4)
})

test('after the last one has stopped listening nothing is told, and what was missed is there for the next', () => {
  const { tell, clock, feed, stop, calls, ids } = feedOf()
  tell('job-started', 'a')
  clock.advance(1_000)
  stop()
  const callsBefore = calls()
  tell('job-started', 'b')
  clock.advance(2_000)
  expect([calls(), ids()]).toEqual([callsBefore, ['a']])
  feed.subscribe(() => undefined)
  expect(ids()).toEqual(['b', 'a'])
})

test('what a job has come to while nobody listened is there for the next', () => {
  const { tell, clock, feed, stop, ids } = feedOf({}, 'attention')
  for (const jobId of ['a', 'b']) tell('job-started', jobId)
  clock.advance(1_000)
  stop()
  tell('job-failed', 'a')
  expect(ids()).toEqual(['b', 'a'])
  feed.subscribe(() => undefined)
  expect(ids()).toEqual(['a', 'b'])
})

test('a store of an app that makes its map anew with each message is looked at once a second as well', () => {
  const { tell, clock, store } = feedOf()
  const anew = () => ({ ...store.getState(), jobs: new Map(store.getState().jobs) })
  let state = anew()
  store.subscribe(() => (state = anew()))
  const feed = createJobFeed({ ...store, getState: () => state }, { sort: 'newest', filter: 'all', compareNames })
  let calls = 0
  feed.subscribe(() => calls++)
  clock.advance(2_000)
  for (let count = 0; count < 50; count++) tell('job-started', `${count}`)
  expect(calls).toBeLessThanOrEqual(1)
  clock.advance(1_000)
  expect([feed.rows().length, calls]).toEqual([50, 1])
})
