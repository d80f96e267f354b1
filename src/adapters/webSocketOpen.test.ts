import { afterEach, expect, test, vi } from 'vitest'
import { createWebSocketStage } from '../../tests/rigs/createWebSocketStage.ts'
import type { WebSocketLike } from './webSocketOpen.ts'
import { openWebSocket } from './webSocketOpen.ts'

afterEach(() => vi.unstubAllGlobals())

const throwing = (error: unknown) =>
  class {
    constructor() {
      throw error
    }
  } as unknown as new () => WebSocketLike

test.each([
  [new DOMException("The subprotocol 'bearer.secret' is invalid", 'SyntaxError'), 'kicked'],
  [new SyntaxError('secret'), 'kicked'],
  [new DOMException('secret', 'SecurityError'), 'kicked'],
  [new Error('secret'), undefined],
  ['secret', undefined],
])('a socket that cannot be made is told in our own words: %s', async (error, reason) => {
  const { last, problems, clock } = await createWebSocketStage({ WebSocket: throwing(error) })
  const { status } = last() ?? {}
  expect([status, problems.length]).toEqual(reason ? ['disconnected', 1] : ['reconnecting', 0])
  expect(last()).toMatchObject(reason ? { reason } : { attempt: 1 })
  expect([JSON.stringify(last()).includes('secret'), clock.pending()]).toEqual([false, reason ? 0 : 1])
})

test('where there is no WebSocket, one sentence says what to give', async () => {
  vi.stubGlobal('WebSocket', undefined)
  const { openWebSocket: open } = await import('./webSocketOpen.ts')
  expect(open({ url: 'wss://a.example', protocols: [], auth: 'message', WebSocket: undefined }, undefined)).toEqual({
    kind: 'rejected',
    message: 'There is no WebSocket here: give a class as the option WebSocket, such as that of the package ws.',
  })
})

test('the WebSocket of the platform is looked up when the line is opened', () => {
  const made: unknown[] = []
  class Later {
    constructor(...given: unknown[]) {
      made.push(given)
    }
  }
  vi.stubGlobal('WebSocket', Later)
  const target = { url: 'wss://a.example', protocols: ['v1'], auth: 'protocol', WebSocket: undefined } as const
  expect(openWebSocket(target, 'a.b-c_d')).toBeInstanceOf(Later)
  expect(made).toEqual([['wss://a.example', ['v1', 'bearer.a.b-c_d']]])
})

test.each(['a b', 'a,b', 'a"b', 'a/b', 'a=b', 'ä', 'a\nb', ''])('%j is no subprotocol', (token) => {
  const target = { url: 'wss://a.example', protocols: [], auth: 'protocol', WebSocket: throwing('opened') } as const
  expect(openWebSocket(target, token)).toMatchObject({ kind: 'rejected' })
})
