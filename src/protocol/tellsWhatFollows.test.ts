import { expect, test } from 'vitest'
import type { StatusNotification } from './notification.ts'
import { tellsWhatFollows } from './tellsWhatFollows.ts'

const base = { seen: false, read: false, toast: false }
const digest: StatusNotification = { ...base, kind: 'digest', id: 'd', at: 20, from: 10, completed: 2, failed: 0 }
const end = (at: number): StatusNotification => ({
  ...base,
  kind: 'completed',
  id: `e${at}`,
  at,
  jobId: 'a',
  attempt: 1,
})
const alert: StatusNotification = { ...base, kind: 'alert', id: 'a', at: 15, severity: 'info', message: 'm' }

test('a digest above an end of its time tells of it', () => {
  expect([end(10), end(20)].map((one) => tellsWhatFollows(digest, one))).toEqual([true, true])
})

test('a digest that knows no beginning tells of all that is older', () => {
  const { from: _, ...whole } = digest as Extract<StatusNotification, { kind: 'digest' }>
  expect([end(1), end(21)].map((one) => tellsWhatFollows(whole, one))).toEqual([true, false])
})

test.each([
  ['nothing', digest, undefined],
  ['an older end', digest, end(9)],
  ['a newer end', digest, end(21)],
  ['an alert', digest, alert],
  ['another digest', digest, digest],
  ['an end, of an end', end(15), end(15)],
])('what stands above %s counts for itself', (_, one, next) => {
  expect(tellsWhatFollows(one, next)).toBe(false)
})
