import { expect, test } from 'vitest'
import { beyondHistory } from './beyondHistory.ts'
import type { JobRecord } from './jobRecord.ts'

const job = (createdAt: number, extra: Partial<JobRecord> = {}): JobRecord => ({
  jobId: String(createdAt),
  owner: 'ada',
  name: 'a.pdf',
  lane: 'normal',
  size: 1,
  attempt: 1,
  createdAt,
  updatedAt: createdAt,
  phase: { status: 'cancelled' },
  ...extra,
})
const ids = (jobs: JobRecord[]): string[] => jobs.map(({ jobId }) => jobId)

test('the latest finished jobs are kept, and unfinished ones always', () => {
  const waiting = job(1, { phase: { status: 'queued' } })
  expect(ids(beyondHistory([job(4), waiting, job(2), job(3)], 2))).toEqual(['2'])
})

test('a batch goes as a whole, and only when all of it has ended', () => {
  const batch = [1, 2, 5].map((createdAt) => job(createdAt, { parentId: 'b' }))
  expect(ids(beyondHistory([...batch, job(6), job(3)], 4))).toEqual(['3'])
  expect(ids(beyondHistory([...batch, job(6), job(7)], 2))).toEqual(['1', '2', '5'])
  const open = [...batch, job(4, { parentId: 'b', phase: { status: 'paused' } })]
  expect(ids(beyondHistory([...open, job(6), job(7)], 1))).toEqual(['6'])
})
