import { expect, test } from 'vitest'
import { foldQueueEvent } from './foldQueueEvent.ts'
import type { JobPhase, JobRecord } from './jobRecord.ts'

const job = (phase: JobPhase, extra: Partial<JobRecord> = {}): JobRecord => ({
  jobId: 'a',
  owner: 'ada',
  name: 'a.pdf',
  lane: 'normal',
  size: 1,
  attempt: 1,
  createdAt: 1,
  updatedAt: 1,
  phase,
  ...extra,
})
const reading = { stage: 'read', done: 3, total: 24 } as const
const bookmark = { done: 3, total: 24, words: 30, characters: 150 }

test('a page that is told while its job is being cancelled does not set the job going again', () => {
  const leaving = job({ status: 'cancelling', reading })
  const late = { type: 'progress', jobId: 'a', reading: { ...reading, done: 4 } } as const
  expect(foldQueueEvent(leaving, late, 2)).toBe(leaving)
})

test('a job that completes in the moment in which it was cancelled is completed', () => {
  const result = { pages: 24, words: 1, characters: 5 }
  const done = { type: 'completed', jobId: 'a', result, runMs: 9 } as const
  expect(foldQueueEvent(job({ status: 'cancelling' }), done, 2).phase).toEqual({ status: 'completed', result })
})

test('a paused job keeps its page while it waits, and until it is begun again', () => {
  const paused = foldQueueEvent(job({ status: 'progress', reading }), { type: 'paused', jobId: 'a', bookmark }, 2)
  expect(paused).toMatchObject({ phase: { status: 'paused' }, bookmark })
  const held = foldQueueEvent(paused, { type: 'paused', jobId: 'a' }, 3)
  expect(held).toMatchObject({ phase: { status: 'paused' }, bookmark })
  expect(foldQueueEvent(held, { type: 'started', jobId: 'a' }, 4).phase).toEqual({ status: 'progress', reading })
})

test('what has ended has no page to go on at', () => {
  const ended = foldQueueEvent(job({ status: 'paused' }, { bookmark }), { type: 'cancelled', jobId: 'a' }, 2)
  expect(ended).not.toHaveProperty('bookmark')
  expect(ended.phase).toEqual({ status: 'cancelled', reading })
})
