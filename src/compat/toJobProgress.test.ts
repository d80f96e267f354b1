import { expect, test } from 'vitest'
import { isFinished } from '../protocol/job.ts'
import type { Job } from '../protocol/job.ts'
import { jobStatuses } from '../protocol/jobProgress.ts'
import { toJobProgress } from './toJobProgress.ts'

const job = (fields: Partial<Job>): Job => ({
  jobId: 'a',
  status: 'progress',
  attempt: 1,
  firstSeenAt: 0,
  stepLog: [],
  ...fields,
})

test.each(['queued', 'started', 'progress', 'completed', 'failed'] as const)('%s keeps its word', (status) => {
  expect(toJobProgress(job({ status })).status).toBe(status)
})

test.each(jobStatuses)('what waits for the end of a job sees whether %s is one', (status) => {
  const older = toJobProgress(job({ status })).status
  expect(older === 'completed' || older === 'failed').toBe(isFinished(status))
})

test('an end without a word of its own says in `error` what it was', () => {
  expect(toJobProgress(job({ status: 'cancelled' })).error).toBe('Cancelled')
  expect(toJobProgress(job({ status: 'expired' })).error).toBe('Expired')
  expect(toJobProgress(job({ status: 'cancelled', error: 'By the owner' })).error).toBe('By the owner')
})

test('what nobody told is absent, and zero is told', () => {
  expect(toJobProgress(job({}))).toEqual({ jobId: 'a', status: 'progress' })
  const told = { progress: 0, step: 'Reading', estimatedTime: 0, queuePosition: 1, result: null, error: '' }
  expect(toJobProgress(job(told))).toEqual({ jobId: 'a', status: 'progress', ...told })
})

test('the same job is the same object', () => {
  const known = job({ progress: 3 })
  expect(toJobProgress(known)).toBe(toJobProgress(known))
})
