import { expect, test } from 'vitest'
import type { JobEvent, JobEventName } from '../protocol/events.ts'
import type { Job } from '../protocol/job.ts'
import type { JobUpdate } from '../protocol/jobProgress.ts'
import { foldJob } from './foldJob.ts'

type Fields = Omit<JobUpdate, 'jobId'>
const event = (name: JobEventName, fields: Fields = {}) => ({ name, data: { jobId: 'a', ...fields } }) as JobEvent
const fold = (job: Job | undefined, name: JobEventName, fields?: Fields, sinceMs = 0, believed = false) =>
  foldJob(job, event(name, fields), { at: 5_000, sinceMs, believed })

/** One job in each state of PROTOCOL.md's table. */
const known = {
  queued: fold(undefined, 'job-queued', { queuePosition: 4 }),
  started: fold(undefined, 'job-started', { progress: 3 }),
  progress: fold(undefined, 'job-progress', { progress: 40, step: 'Read' }),
  completed: fold(undefined, 'job-completed', { result: 7 }),
  failed: fold(fold(undefined, 'job-progress', { progress: 40 }), 'job-failed', { error: 'Torn' }),
  cancelled: fold(undefined, 'job-cancelled'),
}
type State = keyof typeof known
const soon = 1_999
const late = 2_000
const again: Partial<Job> = { attempt: 2, status: 'queued' }

// PROTOCOL.md, "Order", without `seq`: what each event makes of each state; `same` leaves the very same object.
const table: [State, JobEventName, sinceMs: number, Partial<Job> | 'same'][] = [
  ['queued', 'job-queued', soon, { status: 'queued', queuePosition: 2 }],
  ['queued', 'job-started', soon, { status: 'started' }],
  ['queued', 'job-progress', soon, { status: 'progress', progress: 20 }],
  ['queued', 'job-completed', soon, { status: 'completed', progress: 100 }],
  ['queued', 'job-failed', soon, { status: 'failed' }],
  ['queued', 'job-cancelled', soon, { status: 'cancelled' }],
  ['started', 'job-queued', soon, 'same'],
  ['started', 'job-queued', late, again],
  ['started', 'job-started', soon, { status: 'started', progress: 20, attempt: 1 }],
  ['started', 'job-started', late, { status: 'started', progress: 20, attempt: 1 }],
  ['started', 'job-progress', soon, { status: 'progress', progress: 20 }],
  ['started', 'job-completed', soon, { status: 'completed', progress: 100 }],
  ['started', 'job-failed', soon, { status: 'failed', progress: 20 }],
  ['started', 'job-cancelled', soon, { status: 'cancelled' }],
  ['progress', 'job-queued', soon, 'same'],
  ['progress', 'job-queued', late, again],
  ['progress', 'job-started', late, { status: 'progress', progress: 40, step: 'New' }],
  ['progress', 'job-progress', late, { status: 'progress', progress: 40, step: 'New' }],
  ['progress', 'job-completed', soon, { status: 'completed', progress: 100 }],
  ['progress', 'job-failed', soon, { status: 'failed', progress: 40 }],
  ['progress', 'job-cancelled', soon, { status: 'cancelled', progress: 40 }],
  ['completed', 'job-queued', late, 'same'],
  ['completed', 'job-started', late, 'same'],
  ['completed', 'job-progress', late, 'same'],
  ['completed', 'job-completed', late, 'same'],
  ['completed', 'job-failed', late, 'same'],
  ['completed', 'job-cancelled', late, 'same'],
  ['failed', 'job-queued', soon, again],
  ['failed', 'job-started', soon, { attempt: 2, status: 'started', progress: 20 }],
  ['failed', 'job-progress', late, 'same'],
  ['failed', 'job-completed', late, { status: 'completed', attempt: 1, progress: 100 }],
  ['failed', 'job-failed', late, 'same'],
  ['failed', 'job-cancelled', late, { status: 'cancelled', attempt: 1 }],
  ['cancelled', 'job-queued', late, 'same'],
  ['cancelled', 'job-started', late, 'same'],
  ['cancelled', 'job-progress', late, 'same'],
  ['cancelled', 'job-completed', late, { status: 'completed', progress: 100 }],
  ['cancelled', 'job-failed', late, 'same'],
  ['cancelled', 'job-cancelled', late, 'same'],
]

test('the table has every cell', () => {
  expect(new Set(table.map(([state, name]) => `${state} ${name}`)).size).toBe(6 * 6)
})

test.each(table)('%s, then %s after %i ms', (state, name, sinceMs, expected) => {
  const said: Fields = { step: 'New' }
  if (name === 'job-queued') said.queuePosition = 2
  else said.progress = 20
  const next = fold(known[state], name, said, sinceMs)
  expect(next === known[state]).toBe(expected === 'same')
  expect(next).toMatchObject(expected === 'same' ? {} : expected)
})

test.each(Object.keys(known) as State[])('a higher attempt starts %s anew, whatever came before', (state) => {
  const next = fold(known[state], 'job-queued', { attempt: 3, queuePosition: 1 })
  expect(next).toEqual({ jobId: 'a', status: 'queued', attempt: 3, queuePosition: 1, firstSeenAt: 5_000, stepLog: [] })
})

test.each(['job-queued', 'job-started', 'job-progress', 'job-completed', 'job-failed', 'job-cancelled'] as const)(
  '%s of an earlier attempt changes nothing',
  (name) => {
    const second = fold(known.failed, 'job-queued', { attempt: 2 })
    expect(fold(second, name, { attempt: 1, progress: 90 }, late)).toBe(second)
  },
)

test('a late event that names the failed attempt does not start another', () => {
  for (const name of ['job-queued', 'job-started'] as const) {
    expect(fold(known.failed, name, { attempt: 1 }, late)).toBe(known.failed)
  }
})

test('a retry clears the error and the progress of the run before, and keeps who the job is', () => {
  const failed = fold(fold(undefined, 'job-progress', { progress: 40, name: 'a.pdf', lane: 'vip' }), 'job-failed', {
    error: 'Torn',
    errorCode: 'E_TORN',
  })
  expect(fold(failed, 'job-queued')).toEqual({
    jobId: 'a',
    name: 'a.pdf',
    lane: 'vip',
    status: 'queued',
    attempt: 2,
    firstSeenAt: 5_000,
    stepLog: [],
  })
})

test('a retry that is numbered by the run to come is the same retry', () => {
  const waiting = fold(known.progress, 'job-retrying', { attempt: 2 })
  expect(waiting).toEqual(fold(known.progress, 'job-retrying', { attempt: 1 }))
  expect(fold(waiting, 'job-started', { attempt: 2 })).toMatchObject({ status: 'started', attempt: 2 })
  expect(fold(waiting, 'job-failed', { attempt: 1, error: 'Torn' })).toMatchObject({ status: 'failed', error: 'Torn' })
  const running = fold(waiting, 'job-started', { attempt: 2 })
  expect(fold(running, 'job-failed', { attempt: 1 })).toBe(running)
})

test('a paused job goes on with progress, and waits again in the same run', () => {
  const paused = fold(known.progress, 'job-paused')
  expect(paused).toMatchObject({ status: 'paused', progress: 40 })
  expect(fold(paused, 'job-progress', { progress: 41 })).toMatchObject({ status: 'progress', progress: 41, attempt: 1 })
  expect(fold(paused, 'job-queued', {}, late)).toMatchObject({ status: 'queued', attempt: 1 })
  expect(fold(paused, 'job-queued', {}, late, true)).toMatchObject({ status: 'queued', attempt: 1 })
  expect(fold(known.cancelled, 'job-cancelling')).toBe(known.cancelled)
})
