import { expect, test } from 'vitest'
import { defaultBounds } from './bounds.ts'
import { createStatusState, foldMessage } from './foldMessage.ts'
import type { StatusState } from './state.ts'

const tell = (state: StatusState, name: string, payload: unknown, at = 1_000, expectsMetrics = false) =>
  foldMessage(state, { name, payload, at, expectsMetrics })

test('a state that is folded from stays as it is, in every part', () => {
  const first = tell(createStatusState(0, 'ann'), 'job-started', { jobId: 'a', seq: 1, epoch: 'e' }).state
  const copy = structuredClone(first)
  const { state, changes } = tell(first, 'job-completed', { jobId: 'a', seq: 2, epoch: 'e' })
  tell(first, 'snapshot', { jobs: [] })
  expect(first).toEqual(copy)
  expect(state.jobs.get('a')?.status).toBe('completed')
  expect(changes).toMatchObject([{ name: 'job-completed', previous: { status: 'started' } }])
})

test('nothing is thrown, and metrics that nobody asked for are left out', () => {
  const { state } = tell(tell(createStatusState(0), 'job-exploded', 7).state, 'system-metrics', { timestamp: 1 })
  expect([state.metricsHistory, state.problems.byCode]).toEqual([[], { 'unknown-event': 1, 'not-subscribed': 1 }])
  expect(tell(state, 'system-metrics', { timestamp: 1 }, 1_000, true).state.metricsHistory).toHaveLength(1)
})

test('the oldest ended job goes first, however they were first heard of', () => {
  const bounds = { ...defaultBounds, finishedJobs: 1 }
  let state = createStatusState(0)
  for (const [name, jobId, at] of [
    ['job-started', 'a', 1],
    ['job-completed', 'b', 2],
    ['job-completed', 'a', 3],
  ] as const) {
    state = foldMessage(state, { name, payload: { jobId }, at, expectsMetrics: false }, bounds).state
  }
  expect([...state.jobs.keys()]).toEqual(['a'])
})
