import { act, cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { AdapterSink, StoreAdapter } from '../protocol/adapter.ts'
import { createManualClock } from '../protocol/manualClock.ts'
import type { Bounds } from '../store/bounds.ts'
import { createStatusStore } from '../store/createStatusStore.ts'
import { stalledAfterMs } from '../store/selectStallCause.ts'
import { RealTimeProgress } from './RealTimeProgress.tsx'
import { StatusProvider } from './StatusProvider.tsx'

afterEach(cleanup)

function showJob(jobId: string, bounds: Partial<Bounds> = {}) {
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
  render(
    <StatusProvider store={store}>
      <RealTimeProgress jobId={jobId} />
    </StatusProvider>,
  )
  const text = (part: string) => document.querySelector(`[data-part=${part}]`)?.textContent
  return {
    store,
    text,
    status: () => document.querySelector<HTMLElement>('[data-tt]')?.dataset['status'],
    all: (part: string) => [...document.querySelectorAll(`[data-part=${part}]`)].map((one) => one.textContent),
    pass: (ms: number): void => act(() => clock.advance(ms)),
    tell: (name: string, data: unknown): void =>
      act(() => {
        sink?.message(name, data)
        store.flush()
      }),
  }
}

test('a job that falls silent stalls, and goes on with the next word of it', () => {
  const { tell, pass, status, text } = showJob('a')
  tell('job-progress', { jobId: 'a', progress: 4 })
  pass(stalledAfterMs)
  expect([status(), text('sentence')]).toEqual(['stalled', 'No headway for a while.'])
  tell('job-progress', { jobId: 'a', progress: 5 })
  expect(status()).toBe('progress')
})

test('a job at its last percent says for how many minutes it has stood there', () => {
  const { tell, pass, text } = showJob('a')
  tell('job-progress', { jobId: 'a', progress: 99 })
  pass(59_000)
  tell('job-progress', { jobId: 'a', progress: 99, step: 'Writing' })
  expect(text('time')).toBe(undefined)
  pass(61_000)
  expect(text('time')).toBe('at 99% for 2 min')
})

test('a job of a few parts lists them, and each goes on alone', () => {
  const { tell, all } = showJob('batch')
  tell('job-started', { jobId: 'batch' })
  tell('job-progress', { jobId: 'a', name: 'A', progress: 10, parentId: 'batch' })
  tell('job-queued', { jobId: 'b', name: 'B', parentId: 'batch' })
  tell('job-progress', { jobId: 'a', progress: 20 })
  expect(all('sub-job')).toEqual(['ARunning 20%', 'BQueued'])
})

test('a job of many parts counts them by how they stand', () => {
  const { tell, all } = showJob('batch')
  tell('job-started', { jobId: 'batch' })
  const names = ['completed', 'completed', 'failed', 'cancelled', 'queued', 'progress', 'retrying']
  for (const [index, name] of names.entries()) tell(`job-${name}`, { jobId: String(index), parentId: 'batch' })
  expect(all('sub-job')).toEqual([])
  expect(all('roll-up-count')).toEqual(['2 done', '1 failed', '1 skipped', '2 running', '1 waiting'])
})

test('a job that was known and is let go has been removed; one never heard of has not', () => {
  const { tell, status } = showJob('a', { finishedJobs: 1 })
  expect(status()).toBe('unknown')
  tell('job-completed', { jobId: 'a' })
  tell('job-completed', { jobId: 'b' })
  expect(status()).toBe('removed')
})

test('nothing is said to the next person of a job that the last one knew', () => {
  const { tell, status, store } = showJob('a')
  tell('job-progress', { jobId: 'a', progress: 4 })
  act(() => store.actions.signIn('bob'))
  expect(status()).toBe('unknown')
})

test('a result is offered until the minute in which its time is over', () => {
  const { tell, pass, all } = showJob('a')
  tell('job-completed', { jobId: 'a', resultUrl: '/r/a', resultExpiresAt: 1_090_000 })
  expect(all('result')).toEqual(['Open result'])
  pass(240_000)
  expect([all('result'), all('note')]).toEqual([[], ['The result is no longer kept.']])
})
