import { expect, test } from 'vitest'
import { readNotification } from './readNotification.ts'

const marks = { seen: true, read: false, toast: false, archived: true }
const job = { kind: 'failed', id: 'job/a/1/failed', at: 5, jobId: 'a', attempt: 1, ...marks }
const alert = { kind: 'alert', id: 'alert/7', at: 5, severity: 'warning', title: 't', message: 'm', ...marks }
const digest = { kind: 'digest', id: 'digest/a', at: 5, cause: 'burst', from: 1, completed: 2, failed: 0, ...marks }
const more = { name: 'n', error: 'e', errorCode: 'c', resultUrl: '/r', parts: { completed: 1, failed: 2 } }

test.each([job, { ...job, ...more }, alert, digest])('%j is read whole', (raw) => {
  expect(readNotification(raw)).toEqual(raw)
})

test.each([
  undefined,
  null,
  7,
  'text',
  [],
  {},
  { ...job, kind: 'job' },
  { ...job, kind: 'toString' },
  { ...job, id: '' },
  { ...job, id: 'x'.repeat(401) },
  { ...job, at: Number.NaN },
  { ...job, seen: 'yes' },
  { ...job, attempt: 0 },
  { ...job, jobId: null },
  { ...alert, severity: 'fatal' },
  { ...alert, message: undefined },
  { ...digest, failed: -1 },
])('%j is no notification', (raw) => {
  expect(readNotification(raw)).toBeUndefined()
})

test('a field that nobody knows, and one that holds what it may not, are left out', () => {
  const odd = { ...job, resultUrl: 'javascript:alert(1)', error: 4, parts: { completed: 1 }, more: true }
  expect(readNotification(odd)).toEqual(job)
})

test('text is clipped to what a server may send', () => {
  expect(readNotification({ ...alert, message: 'm'.repeat(3_000) })).toMatchObject({ message: 'm'.repeat(2_000) })
})
