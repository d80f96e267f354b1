import { expect, test } from 'vitest'
import type { Job } from '../../protocol/job.ts'
import type { StatusNotification } from '../../protocol/notification.ts'
import { toastsDue } from './toastsDue.ts'

const news = (jobId: string, at: number, toast = true, attempt = 1): StatusNotification => ({
  kind: 'completed',
  id: attempt === 1 ? `job/${jobId}` : `job/${jobId}/${attempt}`,
  jobId,
  attempt,
  at,
  seen: false,
  read: false,
  toast,
})
const job = (jobId: string, firstSeenAt: number, status: Job['status'] = 'progress'): Job => ({
  jobId,
  status,
  attempt: 1,
  firstSeenAt,
  stepLog: [],
})
const ids = (...given: Parameters<typeof toastsDue>) => toastsDue(...given).map(({ id }) => id)

test('what asks for a toast is due, the oldest first', () => {
  expect(ids([news('b', 2), news('a', 1), news('c', 3, false)], [])).toEqual(['job/a', 'job/b'])
})

test('a job that is followed has its bar from when it was first heard of', () => {
  expect(ids([news('a', 1), news('b', 3)], [job('x', 2)])).toEqual(['job/a', 'live/x', 'job/b'])
})

test('its result stands where its bar stood', () => {
  const due = toastsDue([news('x', 9), news('b', 3)], [job('x', 2, 'completed')])
  expect(due).toMatchObject([
    { id: 'job/x', isInstead: true },
    { id: 'job/b', isInstead: false },
  ])
})

test('a job that is followed and ended without a word has no toast', () => {
  expect(ids([], [job('x', 2, 'cancelled')])).toEqual([])
})

test('a later attempt takes the place of what the job said before, and stands for it', () => {
  const due = toastsDue([news('x', 9, true, 2), news('b', 3), news('x', 2)], [])
  expect(due).toMatchObject([
    { id: 'job/x/2', isInstead: true, earlier: ['job/x'] },
    { id: 'job/b', isInstead: false, earlier: [] },
  ])
})

test('what was dismissed leaves no place behind', () => {
  const due = toastsDue([news('x', 9, true, 2), news('b', 3), news('x', 2, false)], [])
  expect(due).toMatchObject([{ id: 'job/b' }, { id: 'job/x/2', isInstead: false }])
})

test('a job that runs again has its bar where its failure stood', () => {
  const due = toastsDue([news('x', 3)], [job('x', 2)])
  expect(due).toMatchObject([{ id: 'live/x', earlier: ['job/x'] }])
})
