import { expect, test } from 'vitest'
import { readHttpRefusal } from './httpRefusal.ts'

const failure = { kind: 'transient' } as const

test.each([
  [400, 'REFUSED'],
  [401, 'TOKEN_INVALID'],
  [403, 'FORBIDDEN'],
  [404, 'NOT_FOUND'],
  [405, 'UNSUPPORTED'],
  [408, 'NO_ANSWER'],
  [409, 'CONFLICT'],
  [422, 'REFUSED'],
  [429, 'RATE_LIMITED'],
  [500, 'NO_ANSWER'],
  [501, 'UNSUPPORTED'],
  [503, 'NO_ANSWER'],
  [undefined, 'NO_ANSWER'],
])('the status %s, where the server says no more, is %s', (status, code) => {
  expect(readHttpRefusal({ ok: false, failure, ...(status !== undefined && { status }) })).toEqual({ ok: false, code })
})

test.each([
  [
    { code: 'TOO_LATE', message: 'It is done already.' },
    { code: 'TOO_LATE', message: 'It is done already.' },
  ],
  [{ message: 'It is done already.' }, { code: 'CONFLICT', message: 'It is done already.' }],
  [{ code: 12, message: 12 }, { code: 'REFUSED' }],
  [['TOO_LATE'], { code: 'CONFLICT' }],
  ['TOO_LATE', { code: 'CONFLICT' }],
])('the body %j says what it says, and the status the rest', (data, expected) => {
  expect(readHttpRefusal({ ok: false, status: 409, data, failure })).toEqual({ ok: false, ...expected })
})
