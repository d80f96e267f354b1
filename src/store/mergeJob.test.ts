import { expect, test } from 'vitest'
import type { Job } from '../protocol/job.ts'
import type { JobUpdate } from '../protocol/jobProgress.ts'
import { mergeJob } from './mergeJob.ts'

const job: Job = { jobId: 'a', status: 'progress', attempt: 1, firstSeenAt: 1, startedAt: 1, progress: 40, stepLog: [] }
const merge = (known: Job, update: Omit<JobUpdate, 'jobId'>, at = 9, believed = false) =>
  mergeJob(known, { jobId: 'a', ...update }, update.status ?? known.status, at, believed)

test('null clears, absent keeps, zero is zero', () => {
  const full = merge(job, { step: 'Read', estimatedTime: 30, error: 'x' })
  expect(merge(full, {})).toBe(full)
  expect(merge(full, { step: null, estimatedTime: 0 })).toMatchObject({ estimatedTime: 0, error: 'x' })
  expect(merge(full, { step: null })).not.toHaveProperty('step')
  expect(merge(full, { progress: null })).not.toHaveProperty('progress')
  expect(merge({ ...job, progress: 0 }, {}).progress).toBe(0)
})

test('an equal message gives the very same object, however deep', () => {
  const steps = () => [{ label: 'Read', status: 'done' as const, progress: 100 }]
  const result = () => ({ pages: [1, 2, { n: null }] })
  const full = merge(job, { steps: steps(), result: result(), counts: { done: 1, total: 2 } })
  expect(full).not.toBe(job)
  expect(merge(full, { steps: steps(), result: result(), counts: { done: 1, total: 2 } })).toBe(full)
  expect(merge(full, { result: { pages: [1, 2, { n: 0 }] } })).not.toBe(full)
})

test('an equal result as deep as the gate lets through is compared without a fall', () => {
  const deep = (): unknown => JSON.parse('['.repeat(3_000) + ']'.repeat(3_000))
  const full = merge(job, { result: deep() })
  expect(() => merge(full, { result: deep() })).not.toThrow()
})

test('the known job is never changed in place', () => {
  const frozen = Object.freeze({ ...job, stepLog: Object.freeze(['Open']) as readonly string[] })
  expect(merge(frozen, { progress: 50, step: 'Read', status: 'completed' })).toMatchObject({
    progress: 100,
    stepLog: ['Open', 'Read'],
  })
})

test('completion is 100 percent, and leaves no error, no place and no estimate', () => {
  const done = merge(
    { ...job, error: 'x', errorCode: 'E', queuePosition: 2, queueSize: 3, estimatedTime: 4, stalled: true },
    { status: 'completed', progress: 97, queuePosition: 1, error: 'y' },
  )
  expect(done).toEqual({ ...job, status: 'completed', progress: 100, finishedAt: 9 })
})

test('the place in the queue goes when the job runs', () => {
  const waiting: Job = { ...job, status: 'queued', queuePosition: 1, estimatedTime: 60 }
  const started = merge(waiting, { status: 'started', queuePosition: 1 })
  expect(started).not.toHaveProperty('queuePosition')
  expect(started).not.toHaveProperty('estimatedTime')
  expect(merge(waiting, { status: 'started', estimatedTime: 5 }).estimatedTime).toBe(5)
})

test('progress does not go back unless it is believed or cleared', () => {
  expect(merge(job, { progress: 39 }).progress).toBe(40)
  expect(merge(job, { progress: 39 }, 9, true).progress).toBe(39)
  expect(merge(job, { progress: 0 }).progress).toBe(40)
})

test('the steps are logged once each, the last fifty', () => {
  let known = job
  for (let step = 0; step < 60; step++) {
    known = merge(merge(known, { step: `Page ${step}` }), { step: `Page ${step}`, progress: 41 })
  }
  expect(known.stepLog).toHaveLength(50)
  expect([known.stepLog[0], known.stepLog.at(-1)]).toEqual(['Page 10', 'Page 59'])
})

test('a job is stamped when it first runs and when it ends', () => {
  const { startedAt: _, ...fresh } = job
  const started = merge({ ...fresh, status: 'queued' }, { status: 'started' }, 20)
  expect(started.startedAt).toBe(20)
  expect(merge(started, { status: 'progress', progress: 50 }, 30).startedAt).toBe(20)
  expect(merge(started, { status: 'failed' }, 40).finishedAt).toBe(40)
})

test('an attempt cannot be cleared', () => {
  expect(merge({ ...job, attempt: 3 }, { attempt: null }).attempt).toBe(3)
})
