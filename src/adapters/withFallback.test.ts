import { expect, test } from 'vitest'
import { createHandAdapter } from '../../tests/rigs/createHandAdapter.ts'
import {
  connecting,
  createHandPair,
  createServingPair,
  ended,
  liveUp,
  polling,
  trying,
} from '../../tests/rigs/createHandPair.ts'
import { createSink } from '../../tests/rigs/createSink.ts'
import type { Connection, DisconnectReason } from '../protocol/connection.ts'
import { withFallback } from './withFallback.ts'

test('nothing is opened before the line is, and then the live line alone', () => {
  const live = createHandAdapter('live')
  const spare = createHandAdapter('spare')
  const adapter = withFallback(live.adapter, spare.adapter)
  expect(live.lines).toHaveLength(0)
  adapter.connect(createSink().sink)
  expect([live.open(), spare.lines.length]).toEqual([1, 0])
})

test('while the live line is well, all it says is passed on as it is', () => {
  const { spare, heard } = createHandPair([connecting, liveUp, trying(1), liveUp])
  expect(heard.connections).toEqual([connecting, liveUp, trying(1), liveUp])
  expect(spare.lines).toHaveLength(0)
})

test.each<[said: Connection, isOpen: number]>([
  [connecting, 0],
  [trying(1), 0],
  [trying(2), 0],
  [trying(3), 1],
  [trying(7), 1],
  [ended('exhausted'), 1],
  [ended('unauthorized'), 0],
  [ended('forbidden'), 0],
  [ended('kicked'), 0],
  [ended('closed'), 0],
  [ended('paused'), 0],
])('once the live line has said %j, %i spare lines are open', (said, isOpen) => {
  expect(createHandPair([said]).spare.open()).toBe(isOpen)
})

test('the number of failed tries is the app’s to choose', () => {
  expect(createHandPair([trying(1)], { after: 1 }).spare.open()).toBe(1)
  expect(createHandPair([trying(4)], { after: 5 }).spare.open()).toBe(0)
})

test('until the spare line is up, the retries of the live one are shown', () => {
  const { spare, live, heard } = createHandPair([trying(3)])
  spare.say(connecting)
  spare.say(trying(1))
  live.say(trying(4))
  expect(heard.connections).toEqual([trying(3), trying(4)])
})

test('while the spare line serves, what it says is shown, and the live one tries unseen', () => {
  const { spare, live, heard } = createServingPair()
  live.say(trying(4))
  spare.say(trying(1))
  spare.say(polling)
  expect(heard.connections).toEqual([trying(3), polling, trying(1), polling])
  expect([live.open(), spare.open()]).toEqual([1, 1])
})

test('a live line that is back takes over, and what the spare one told is asked for again', () => {
  const { spare, live, heard } = createServingPair()
  live.say(liveUp)
  expect(heard.connections.slice(2)).toEqual([trying(1), { ...liveUp, synced: false }])
  expect(spare.open()).toBe(0)
  live.say(liveUp)
  expect(heard.last()).toEqual(liveUp)
})

test('a line that is lost again too often gets a spare line again', () => {
  const { spare, live } = createServingPair()
  live.say(liveUp)
  live.say(trying(2))
  expect(spare.open()).toBe(0)
  live.say(trying(3))
  expect([spare.open(), spare.lines.length]).toEqual([1, 2])
})

test.each<DisconnectReason>(['unauthorized', 'forbidden', 'kicked', 'closed', 'paused'])(
  'a live line that is %s ends the spare one, and says so',
  (reason) => {
    const { spare, live, heard } = createServingPair()
    live.say(ended(reason))
    expect(heard.last()).toEqual(ended(reason))
    expect(spare.open()).toBe(0)
    live.say(connecting)
    expect(heard.last()).toEqual(connecting)
  },
)

test('a live line that has used up its tries leaves the spare one serving', () => {
  const { spare, live, heard } = createServingPair()
  live.say(ended('exhausted'))
  expect([heard.last(), spare.open()]).toEqual([polling, 1])
})

test('nobody is told that the tries are used up while the spare line is still opened', () => {
  const { spare, heard } = createHandPair([liveUp, ended('exhausted')])
  expect(heard.last()).toEqual(connecting)
  spare.say(polling)
  expect(heard.last()).toEqual(polling)
})

test.each<DisconnectReason>(['unauthorized', 'forbidden'])(
  'a spare line that is %s is closed and says so, until the live one is up',
  (reason) => {
    const { spare, live, heard } = createServingPair()
    spare.say(ended(reason))
    live.say(trying(4))
    expect(heard.last()).toEqual(ended(reason))
    expect([spare.open(), spare.lines.length, live.open()]).toEqual([0, 1, 1])
    live.say(liveUp)
    expect(heard.last()).toMatchObject({ status: 'connected', via: 'websocket' })
  },
)

test.each<DisconnectReason>(['exhausted', 'kicked', 'closed'])(
  'a spare line that is %s is closed, and the live one is shown again',
  (reason) => {
    const { spare, live, heard } = createServingPair()
    live.say(trying(4))
    spare.say(ended(reason))
    expect(heard.last()).toEqual(trying(4))
    live.say(trying(5))
    expect([heard.last(), spare.open(), spare.lines.length]).toEqual([trying(5), 0, 1])
    live.say(ended('exhausted'))
    expect(heard.last()).toEqual(ended('exhausted'))
  },
)

test('a spare line that rests while nobody looks is kept', () => {
  const { spare, heard } = createServingPair()
  spare.say(ended('paused'))
  expect([heard.last(), spare.open()]).toEqual([ended('paused'), 1])
})

test('a spare line goes on serving while the live one begins anew', () => {
  const { spare, live, heard } = createServingPair()
  live.say(connecting)
  live.say(trying(1))
  expect([heard.last(), spare.open(), spare.lines.length]).toEqual([polling, 1, 1])
})

test('a spare line that was refused has another chance once the live one has been up', () => {
  const { spare, live } = createServingPair()
  spare.say(ended('unauthorized'))
  live.say(liveUp)
  live.say(trying(3))
  expect([spare.open(), spare.lines.length]).toEqual([1, 2])
})

test('trying now tries both lines', () => {
  const { spare, live, handle } = createServingPair()
  handle.retryNow()
  expect([live.lines[0]?.retried, spare.lines[0]?.retried]).toEqual([1, 1])
})

test('trying now tries the live line, and a spare one that was refused', () => {
  const { spare, live, handle } = createServingPair()
  spare.say(ended('unauthorized'))
  handle.retryNow()
  expect([live.lines[0]?.retried, spare.open(), spare.lines.length]).toEqual([1, 1, 2])
})

test.each([0, -1, 1.5, Number.NaN, Infinity])('after = %d is refused in words', (after) => {
  expect(() => createHandPair([], { after })).toThrow(/^withFallback: after is .*Give a whole number from 1\.$/)
})

test('what is no adapter is refused in words', () => {
  const { adapter } = createHandAdapter('live')
  expect(() => withFallback(adapter, undefined as never)).toThrow(/^withFallback: .*not a StoreAdapter/)
})
