import { expect, test } from 'vitest'
import { failureOf, isTokenCode } from './socketIoFailure.ts'

const error = (message: string, data?: unknown) => Object.assign(new Error(message), { data })

test.each([
  ['TOKEN_EXPIRED', 'unauthorized'],
  ['TOKEN_INVALID', 'unauthorized'],
  ['FORBIDDEN', 'forbidden'],
  ['ADMIN_REQUIRED', 'forbidden'],
  ['RATE_LIMITED', 'transient'],
])('a refusal by %s is %s', (code, kind) => {
  expect(failureOf(error('no', { code }), true)).toEqual({ kind, message: 'no' })
})

test('a refusal without a code is read by its words', () => {
  expect(failureOf(error('jwt malformed'), true).kind).toBe('unauthorized')
  expect(failureOf(error('Authentication error'), true).kind).toBe('unauthorized')
  expect(failureOf(error('Too many connections'), true).kind).toBe('transient')
})

test('a server that was not reached has refused nothing, whatever the words', () => {
  expect(failureOf(error('websocket error: auth', { code: 'TOKEN_EXPIRED' }), false).kind).toBe('transient')
})

test('hostile data is no code, and a long message is cut', () => {
  for (const data of [null, 7, 'TOKEN_EXPIRED', [], { code: {} }]) {
    expect(failureOf(error('no', data), true).kind).toBe('transient')
    expect(isTokenCode(data)).toBe(false)
  }
  expect(failureOf(error('x'.repeat(5_000)), true).message).toHaveLength(200)
})
