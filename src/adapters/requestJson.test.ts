import { expect, test } from 'vitest'
import { failureOfStatus, retryAfterOf } from './requestJson.ts'

const now = Date.parse('2026-11-22T12:00:00Z')

test.each<[header: string | null, ms: number | undefined]>([
  [null, undefined],
  ['0', 0],
  ['90', 90_000],
  [' 90 ', 90_000],
  ['Sun, 22 Nov 2026 12:01:30 GMT', 90_000],
  ['Sun, 22 Nov 2026 11:59:00 GMT', 0],
  ['', undefined],
  ['soon', undefined],
  ['-5', undefined],
  ['1.5', undefined],
  ['9'.repeat(400), undefined],
])('Retry-After: %j means %d milliseconds', (header, ms) => {
  expect(retryAfterOf(header, now)).toBe(ms)
})

test.each<[status: number, header: string | undefined, failure: object]>([
  [401, undefined, { kind: 'unauthorized' }],
  [403, '5', { kind: 'forbidden' }],
  [429, undefined, { kind: 'busy' }],
  [429, '5', { kind: 'busy', retryAfterMs: 5_000 }],
  [503, '5', { kind: 'busy', retryAfterMs: 5_000 }],
  [503, undefined, { kind: 'transient' }],
  [500, '5', { kind: 'transient' }],
  [404, undefined, { kind: 'transient' }],
])('HTTP %i with Retry-After: %s is %j', (status, header, failure) => {
  const headers = new Headers(header === undefined ? {} : { 'retry-after': header })
  expect(failureOfStatus(status, headers, now)).toEqual({ message: `HTTP ${status}`, ...failure })
})
