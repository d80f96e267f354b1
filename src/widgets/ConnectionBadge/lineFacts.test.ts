import { expect, test } from 'vitest'
import { createFormatters } from '../text/createFormatters.ts'
import { connectionBadgeLabels } from './connectionBadgeLabels.ts'
import { lineFacts } from './lineFacts.ts'
import type { Known } from './lineFacts.ts'

const told = (known: Partial<Known>) => {
  const whole: Known = {
    connection: { status: 'connected', synced: true },
    device: undefined,
    since: undefined,
    clockOffset: undefined,
    problems: undefined,
    roundTrip: undefined,
    ...known,
  }
  return lineFacts(whole, connectionBadgeLabels, createFormatters('en-US', 'UTC')).map(({ name, text }) => [name, text])
}

test('what nobody told, and what is as it should be, is left unsaid', () => {
  expect(told({})).toEqual([])
  expect(told({ clockOffset: 0, problems: 0 })).toEqual([])
  expect(told({ connection: { status: 'idle' }, since: 0 })).toEqual([])
  expect(told({ connection: { status: 'connecting' }, since: 0 })).toEqual([])
})

test('device, way and beginning stand in this order', () => {
  const connection = { status: 'connected', synced: true, via: 'sse' } as const
  const facts = told({ connection, device: 'online', since: Date.UTC(2026, 0, 15, 14, 2, 10) })
  expect(facts.map(([name]) => name)).toEqual(['device', 'way', 'up'])
  expect(facts[1]).toEqual(['way', 'event stream'])
  expect(facts[2]?.[1]).toMatch(/2:02:10\sPM/)
})

test('a clock that is well off is told, by how much and to which side', () => {
  expect(told({ clockOffset: 90_000 })).toEqual([['clock', '2 min slow']])
  expect(told({ clockOffset: -20_000 })).toEqual([['clock', '20 sec fast']])
  expect(told({ clockOffset: 9_999 })).toEqual([])
})

test('messages that were left out are counted', () => {
  expect(told({ problems: 1 })).toEqual([['left-out', '1 message']])
  expect(told({ problems: 1_240 })).toEqual([['left-out', '1,240 messages']])
})

test('device and server are told apart', () => {
  const down = { status: 'reconnecting', attempt: 3 } as const
  const stand = (known: Partial<Known>) => told(known).map(([, text]) => text)
  expect(stand({ connection: down, device: 'online' })).toEqual(['Online', 'Not reachable'])
  expect(stand({ connection: down, device: 'offline' })).toEqual(['Offline', 'Not known'])
  expect(stand({ connection: { ...down, busy: true }, device: 'online' })).toEqual(['Online', 'Busy'])
  expect(stand({ connection: { status: 'disconnected', reason: 'kicked' }, device: 'online' })).toEqual([
    'Online',
    'Refuses',
  ])
})

test('how long the server takes is told in steps and in a word, while the line is up', () => {
  expect(told({ roundTrip: 43 })).toEqual([['round-trip', '40 ms, good']])
  expect(told({ roundTrip: 1_312 })).toEqual([['round-trip', '1.5 sec, slow']])
  expect(told({ roundTrip: 43, connection: { status: 'idle' } })).toEqual([])
})
