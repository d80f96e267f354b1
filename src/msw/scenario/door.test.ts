import { expect, test } from 'vitest'
import type { Connection } from '../../protocol/connection.ts'
import { doorOf } from './door.ts'
import type { Door } from './door.ts'

const now = 1_000
const message = 'Later.'

test.each<[Connection, Door]>([
  [{ status: 'idle' }, { kind: 'waiting' }],
  [{ status: 'connecting' }, { kind: 'waiting' }],
  [{ status: 'connected', via: 'websocket', synced: false }, { kind: 'open' }],
  [{ status: 'connected', via: 'http-polling', synced: true }, { kind: 'unreachable' }],
  [{ status: 'reconnecting', attempt: 2, retryAt: 1_500 }, { kind: 'unreachable' }],
  [
    { status: 'reconnecting', attempt: 1, retryAt: 21_000, busy: true, message },
    { kind: 'busy', retryAfterMs: 20_000, message },
  ],
  [
    { status: 'reconnecting', attempt: 1, busy: true },
    { kind: 'busy', retryAfterMs: 0 },
  ],
  [
    { status: 'disconnected', reason: 'unauthorized', message },
    { kind: 'unauthorized', message },
  ],
  [{ status: 'disconnected', reason: 'forbidden' }, { kind: 'forbidden' }],
  [{ status: 'disconnected', reason: 'kicked' }, { kind: 'kicked' }],
  [{ status: 'disconnected', reason: 'exhausted' }, { kind: 'unreachable' }],
  [{ status: 'disconnected', reason: 'closed' }, { kind: 'unreachable' }],
  [{ status: 'disconnected', reason: 'paused' }, { kind: 'open' }],
])('where the line is %o, who wants to listen finds %o', (line, door) => {
  expect(doorOf(line, true, now)).toEqual(door)
})

test('where only plain questions get through, they find the server open', () => {
  expect(doorOf({ status: 'connected', via: 'http-polling', synced: true }, false, now)).toEqual({ kind: 'open' })
})
