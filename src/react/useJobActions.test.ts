import { expect, test } from 'vitest'
import { job } from '../../mocks/build/job.ts'
import { jobStatuses } from '../protocol/jobProgress.ts'
import { actionsFor } from './useJobActions.ts'

test('what can be asked for follows from how the job stands, and cancelling comes last', () => {
  expect(Object.fromEntries(jobStatuses.map((status) => [status, actionsFor(job({ status })).join(' ')]))).toEqual({
    queued: 'pause cancel',
    delayed: 'cancel',
    started: 'pause cancel',
    progress: 'pause cancel',
    paused: 'resume cancel',
    retrying: 'retry cancel',
    cancelling: '',
    completed: '',
    failed: 'retry',
    cancelled: 'retry',
    expired: '',
  })
})

test('a failure that comes again, or that is tried again anyway, offers no other try', () => {
  expect(actionsFor(job({ status: 'failed', retryable: false }))).toEqual([])
  expect(actionsFor(job({ status: 'failed', willRetry: true }))).toEqual([])
  expect(actionsFor(job({ status: 'failed', retryable: true }))).toEqual(['retry'])
})

test('nothing can be asked for a job that nobody has heard of', () => {
  expect(actionsFor(undefined)).toEqual([])
})
