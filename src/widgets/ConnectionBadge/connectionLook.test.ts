import { expect, test } from 'vitest'
import type { Connection, DisconnectReason } from '../../protocol/connection.ts'
import { connectionLook } from './connectionLook.ts'

const down: Connection = { status: 'reconnecting', attempt: 1 }
const since = 1_000_000

test('a connected line is live, updating until it is synced, and polling where it polls', () => {
  expect(connectionLook({ status: 'connected', synced: true, via: 'sse' })).toBe('live')
  expect(connectionLook({ status: 'connected', synced: false, via: 'http-polling' })).toBe('updating')
  expect(connectionLook({ status: 'connected', synced: true, via: 'http-polling' })).toBe('polling')
})

test('a drop alarms nobody for four seconds', () => {
  expect(connectionLook(down, { since, now: since + 3_999 })).toBe('dropped')
  expect(connectionLook(down, { since, now: since + 4_000 })).toBe('reconnecting')
})

test('a server that asked for patience is busy, not lost', () => {
  const busy: Connection = { ...down, busy: true }
  expect(connectionLook(busy)).toBe('busy')
  expect(connectionLook(busy, { since, now: since + 3_999 })).toBe('dropped')
  expect(connectionLook(busy, { device: 'offline' })).toBe('offline')
})

test('a drop of unknown length is told at once', () => {
  expect(connectionLook(down)).toBe('reconnecting')
  expect(connectionLook(down, { since })).toBe('reconnecting')
})

test('connecting becomes slow after four seconds', () => {
  expect(connectionLook({ status: 'connecting' }, { since, now: since + 3_999 })).toBe('connecting')
  expect(connectionLook({ status: 'connecting' }, { since, now: since + 4_000 })).toBe('slow')
})

test('a device without network is told at once', () => {
  expect(connectionLook(down, { since, now: since, device: 'offline' })).toBe('offline')
})

test('a line that works is believed more than a device that says it is offline', () => {
  expect(connectionLook({ status: 'connected', synced: true }, { device: 'offline' })).toBe('live')
})

test('each reason has its own look, and a newer one is a closed line', () => {
  const look = (reason: string) => connectionLook({ status: 'disconnected', reason: reason as DisconnectReason })
  const reasons = ['closed', 'unauthorized', 'forbidden', 'exhausted', 'kicked', 'paused']
  expect(reasons.map(look)).toEqual(reasons)
  expect(look('constructor')).toBe('closed')
})

test('a status of a newer adapter is idle', () => {
  expect(connectionLook({ status: 'sleeping' } as unknown as Connection)).toBe('idle')
})
