import { expect, test } from 'vitest'
import { failureOf, isTokenTrouble } from './socketIoFailure.ts'

const error = (message: string, data?: unknown) => Object.assign(new Error(message), { data })

test.each([
  ['TOKEN_EXPIRED', 'unauthorized'],
  ['TOKEN_INVALID', 'unauthorized'],
  ['FORBIDDEN', 'forbidden'],
  ['ADMIN_REQUIRED', 'forbidden'],
  ['RATE_LIMITED', 'busy'],
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
  }
  expect(failureOf(error('x'.repeat(5_000)), true).message).toHaveLength(200)
})

test.each([
  [{ code: 'TOKEN_EXPIRED' }, true],
  [{ code: 'ADMIN_REQUIRED', message: 'Your token has no admin role' }, false],
  [{ code: {} }, false],
  [{ message: 'Invalid or expired token' }, true],
  ['Authentication error', true],
  [{ message: 'Admins only: your role does not allow this' }, false],
  [undefined, true],
])('an auth-error of %j is about the token: %s', (payload, expected) => {
  expect(isTokenTrouble(payload)).toBe(expected)
})

test('a namespace that is not there is not tried again', () => {
  expect(failureOf(error('Invalid namespace'), true).kind).toBe('forbidden')
})
