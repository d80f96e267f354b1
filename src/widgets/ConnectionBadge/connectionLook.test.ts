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

test('a server that has been away for half a minute is unreachable, where the device is online', () => {
  expect(connectionLook(down, { since, now: since + 29_999 })).toBe('reconnecting')
  expect(connectionLook(down, { since, now: since + 30_000 })).toBe('unreachable')
  expect(connectionLook(down, { since, now: since + 30_000, device: 'offline' })).toBe('offline')
  expect(connectionLook({ ...down, busy: true }, { since, now: since + 30_000 })).toBe('busy')
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

const up: Connection = { status: 'connected', synced: true, via: 'websocket' }
const backAt = since + 20_000
const absence = (lastedMs: number) => ({ lostAt: backAt - lastedMs, resumedAt: backAt, caughtUp: 3 })

test('a line that is back says so for six seconds, where its absence was told at all', () => {
  expect(connectionLook(up, { resumption: absence(9_000), now: backAt })).toBe('resumed')
  expect(connectionLook(up, { resumption: absence(9_000), now: backAt + 5_999 })).toBe('resumed')
  expect(connectionLook(up, { resumption: absence(9_000), now: backAt + 6_000 })).toBe('live')
  expect(connectionLook(up, { resumption: absence(3_999), now: backAt })).toBe('live')
  expect(connectionLook(up, { resumption: absence(9_000) })).toBe('live')
})

test('what was missed is fetched before the line is called back', () => {
  expect(connectionLook({ ...up, synced: false }, { resumption: absence(9_000), now: backAt })).toBe('updating')
})

test('a line that comes and goes is unsteady, up or just down, and not in turn', () => {
  const isUnsteady = true
  expect(connectionLook(up, { isUnsteady, resumption: absence(9_000), now: backAt })).toBe('unsteady')
  expect(connectionLook({ ...up, synced: false }, { isUnsteady })).toBe('unsteady')
  expect(connectionLook(down, { isUnsteady, since, now: since + 3_999 })).toBe('unsteady')
  expect(connectionLook(down, { isUnsteady, since, now: since + 4_000 })).toBe('reconnecting')
})

test('a server that is asked from time to time has no line that could be unsteady', () => {
  expect(connectionLook({ ...up, via: 'http-polling' }, { isUnsteady: true })).toBe('polling')
})
