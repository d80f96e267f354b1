import { expect, test } from 'vitest'
import type { JobEvent, JobEventName } from '../protocol/events.ts'
import type { Job } from '../protocol/job.ts'
import { isFinished } from '../protocol/job.ts'
import type { JobUpdate } from '../protocol/jobProgress.ts'
import { foldJob, foldSnapshotRow } from './foldJob.ts'

type Fields = Omit<JobUpdate, 'jobId'>
const event = (name: JobEventName, fields: Fields = {}) => ({ name, data: { jobId: 'a', ...fields } }) as JobEvent
const fold = (job: Job | undefined, name: JobEventName, fields?: Fields) =>
  foldJob(job, event(name, fields), { at: 5_000, sinceMs: 0, believed: false })
const believe = (job: Job | undefined, name: JobEventName, fields?: Fields) =>
  foldJob(job, event(name, fields), { at: 6_000, sinceMs: 0, believed: true })
const row = (job: Job | undefined, fields: Fields) => foldSnapshotRow(job, { jobId: 'a', ...fields }, 7_000)

const running = fold(undefined, 'job-progress', { progress: 40, step: 'Read' })
const completed = fold(running, 'job-completed')
const failed = fold(running, 'job-failed', { error: 'Torn' })

test('a numbered event is believed even where progress falls', () => {
  expect(believe(running, 'job-progress', { progress: 20 })).toMatchObject({ progress: 20, attempt: 1 })
  expect(believe(running, 'job-started', { progress: 0 })).toMatchObject({ status: 'started', progress: 0 })
})

test.each([completed, failed])('a numbered event starts a job that had ended anew', (ended) => {
  const next = believe(ended, 'job-queued')
  expect(next).toMatchObject({ status: 'queued', attempt: 2 })
  expect(next).not.toHaveProperty('progress')
  expect(next).not.toHaveProperty('error')
  expect(next).not.toHaveProperty('finishedAt')
})

test('a numbered queued event puts a running job back at once', () => {
  expect(believe(running, 'job-queued')).toMatchObject({ status: 'queued', attempt: 2 })
})

test('a numbered end changes an end that was wrong', () => {
  expect(believe(completed, 'job-failed', { error: 'Torn' })).toMatchObject({ status: 'failed', error: 'Torn' })
})

test('a stalled event says nothing about the status of a job that is known', () => {
  for (const status of ['queued', 'completed', 'failed'] as const) {
    expect(fold(running, 'job-stalled', { status })).toMatchObject({ status: 'progress', stalled: true })
  }
  expect(fold(completed, 'job-stalled')).toBe(completed)
  expect(believe(completed, 'job-stalled')).toBe(completed)
})

test('a job first heard of as stalled is active', () => {
  for (const status of [undefined, 'completed', 'progress'] as const) {
    const job = fold(undefined, 'job-stalled', status && { status })
    expect([job.stalled, isFinished(job.status)]).toEqual([true, false])
  }
})

test('any sign of life ends a stall', () => {
  const stalled = fold(running, 'job-stalled')
  expect(fold(stalled, 'job-progress', { progress: 41 })).not.toHaveProperty('stalled')
  expect(fold(stalled, 'job-started')).not.toHaveProperty('stalled')
  expect(fold(stalled, 'job-stalled')).toBe(stalled)
  const silent = fold(running, 'job-stalled', { stallCause: 'worker' })
  expect(silent).toMatchObject({ stalled: true, stallCause: 'worker' })
  expect(fold(silent, 'job-progress', { progress: 41 })).not.toHaveProperty('stallCause')
})

test('a failure that will be retried waits for its retry', () => {
  const waiting = fold(running, 'job-failed', { willRetry: true, nextRetryAt: 9_000, error: 'Torn' })
  expect(waiting).toMatchObject({ status: 'retrying', attempt: 1, nextRetryAt: 9_000, error: 'Torn' })
  const next = fold(waiting, 'job-started')
  expect(next).toMatchObject({ status: 'started', attempt: 2 })
  expect(next).not.toHaveProperty('error')
  expect(next).not.toHaveProperty('nextRetryAt')
  expect(row(running, { status: 'failed', willRetry: true })).toMatchObject({ status: 'retrying' })
})

test('a snapshot row is believed: progress may fall, a finished job may run again', () => {
  expect(row(running, { status: 'progress', progress: 10 })).toMatchObject({ progress: 10, attempt: 1 })
  expect(row(completed, { status: 'queued' })).toMatchObject({ status: 'queued', attempt: 2 })
  expect(row(completed, { status: 'queued', attempt: 5 })).toMatchObject({ status: 'queued', attempt: 5 })
})

test('a row of a later attempt clears what the attempt before it left', () => {
  expect(row(failed, { status: 'failed', attempt: 2 })).not.toHaveProperty('error')
})

test('a job that was lost sight of comes back as it was', () => {
  const expired: Job = { ...running, status: 'expired', finishedAt: 5_500 }
  expect(row(expired, { status: 'progress', progress: 40 })).toEqual(running)
  expect(fold(expired, 'job-progress', { progress: 41 })).toMatchObject({ progress: 41, attempt: 1 })
})

test('a row without a status is queued, or under way where it has progress', () => {
  expect(row(undefined, {}).status).toBe('queued')
  expect(row(undefined, { progress: 0 }).status).toBe('progress')
  expect(row(running, {}).status).toBe('progress')
})
