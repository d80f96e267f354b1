import { afterEach, expect, test, vi } from 'vitest'
import { createSink } from '../../tests/rigs/createSink.ts'
import type { ResyncRequest } from '../protocol/commands.ts'
import { createManualClock } from '../protocol/manualClock.ts'
import { createHttpCommands, queryOf } from './httpCommands.ts'

afterEach(() => vi.unstubAllGlobals())

test.each<[request: Omit<ResyncRequest, 'v'>, query: string]>([
  [{}, ''],
  [{ seq: 0 }, '?seq=0'],
  [{ epoch: 'a&b=c', seq: 12 }, '?epoch=a%26b%3Dc&seq=12'],
  [{ pos: '17-0' }, '?pos=17-0'],
  [{ pos: 17 }, '?pos=17'],
  [{ pos: { shard: 1 } }, '?pos=%7B%22shard%22%3A1%7D'],
  [{ jobIds: ['a', 'b'] }, ''],
])('%j is asked for with "%s"', (request, query) => {
  expect(queryOf({ v: 1, ...request })).toBe(query)
})

test.each([
  ['half a minute where the server names no time', {}, 30_000],
  ['no longer than an hour', { 'retry-after': '999999999' }, 3_600_000],
])('patience lasts %s', async (_, headers, waitMs) => {
  const clock = createManualClock(1_000_000)
  let asked = 0
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({}, { status: asked++ === 0 ? 429 : 200, headers })))
  const { sink } = createSink()
  const commands = createHttpCommands({ url: 'https://a.example', sink, clock })
  const nothing = (): void => undefined
  const call = { up: nothing, heard: nothing, unanswered: nothing, roundTrip: nothing, down: nothing }
  const line = { token: 't', call, signal: new AbortController().signal }
  await commands.metrics(line)
  clock.advance(waitMs - 1)
  expect([await commands.metrics(line), asked]).toEqual([{ ok: false, code: 'RATE_LIMITED' }, 1])
  clock.advance(1)
  expect([await commands.metrics(line), asked]).toEqual([{ ok: true }, 2])
})
