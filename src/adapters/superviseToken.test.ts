import { expect, test } from 'vitest'
import { createSink } from '../../tests/rigs/createSink.ts'
import { settle } from '../../tests/rigs/createStoreRig.ts'
import { createManualClock } from '../protocol/manualClock.ts'
import type { GetToken } from './askToken.ts'
import { supervise } from './supervise.ts'
import type { Call } from './supervise.ts'

async function createLine(getToken: unknown) {
  const clock = createManualClock(1_000_000)
  const told = createSink()
  const calls: Call[] = []
  const tokens: (string | undefined)[] = []
  const reasons: string[] = []
  const ask = getToken as GetToken
  const supervisor = supervise({
    sink: told.sink,
    clock,
    random: () => 1,
    watch: () => () => undefined,
    getToken(why) {
      reasons.push(why.reason)
      return ask(why)
    },
    dial(token, call) {
      tokens.push(token)
      calls.push(call)
      return { hangUp: () => undefined }
    },
  })
  await settle()
  return {
    ...told,
    clock,
    calls,
    tokens,
    reasons,
    supervisor,
    down: async (kind: 'unauthorized' | 'transient') => {
      calls.at(-1)?.down({ kind })
      await settle()
    },
    advance: async (ms: number) => {
      clock.advance(ms)
      await settle()
    },
  }
}

test('a refused token is replaced once, at once; a second refusal is for the person to answer', async () => {
  let turn = 0
  const { down, last, tokens, reasons, advance } = await createLine(() => `t${++turn}`)
  await down('unauthorized')
  expect([tokens, reasons]).toEqual([
    ['t1', 't2'],
    ['connect', 'unauthorized'],
  ])
  await down('unauthorized')
  expect(last()).toEqual({ status: 'disconnected', reason: 'unauthorized' })
  await advance(600_000)
  expect(tokens).toHaveLength(2)
})

test('a person who signs in again gets a new round', async () => {
  const { down, last, reasons, supervisor } = await createLine(() => 't')
  await down('unauthorized')
  await down('unauthorized')
  supervisor.retryNow()
  await settle()
  expect([reasons.at(-1), last()]).toEqual(['connect', { status: 'connecting' }])
})

test('a token that runs out after the line has held is replaced again', async () => {
  const { down, calls, last, advance, reasons } = await createLine(() => 't')
  for (let hour = 0; hour < 3; hour++) {
    calls.at(-1)?.up('websocket', true)
    await advance(3_600_000)
    await down('unauthorized')
    expect(last()?.status).toBe('connecting')
  }
  expect(reasons).toEqual(['connect', 'unauthorized', 'unauthorized', 'unauthorized'])
})

test('nobody signed in is unauthorized, and nothing is dialled', async () => {
  for (const nobody of [null, undefined, '']) {
    const { last, tokens, problems } = await createLine(() => nobody)
    expect([last(), tokens, problems]).toEqual([{ status: 'disconnected', reason: 'unauthorized' }, [], []])
  }
})

const broken: [string, () => unknown][] = [
  [
    'throws',
    () => {
      throw new Error('the secret is t1')
    },
  ],
  ['rejects', () => Promise.reject(new Error('the secret is t1'))],
  ['gives a number', () => 7],
  ['gives an object', () => ({ token: 't1' })],
]

test.each(broken)('a token callback that %s is a counted problem, and is asked again', async (_, getToken) => {
  const { last, problems, reasons, tokens, advance, connections } = await createLine(getToken)
  expect(problems).toEqual([{ code: 'token-callback', where: 'getToken' }])
  expect(last()).toMatchObject({ status: 'reconnecting', attempt: 1 })
  expect(JSON.stringify(connections)).not.toContain('t1')
  await advance(1_000)
  expect([reasons.length, tokens]).toEqual([2, []])
})

test('a token endpoint that stays down is given up after ten tries', async () => {
  const { last, reasons, advance } = await createLine(() => Promise.reject(new Error('503')))
  for (let second = 0; second < 300; second++) await advance(1_000)
  expect([reasons.length, last()]).toMatchObject([10, { status: 'disconnected', reason: 'exhausted' }])
})

test('a token that never comes is waited for no longer than a line, and counted', async () => {
  const { last, advance, problems } = await createLine(() => new Promise(() => undefined))
  await advance(9_999)
  expect(last()).toEqual({ status: 'connecting' })
  await advance(1)
  expect(last()).toMatchObject({ status: 'reconnecting', attempt: 1, message: 'getToken took too long.' })
  expect(problems).toEqual([{ code: 'token-callback', where: 'getToken' }])
})

test('a token that comes after the end is not used', async () => {
  let give = (_: string): void => undefined
  const { supervisor, tokens, told } = await createLine(() => new Promise<string>((resolve) => (give = resolve)))
  supervisor.close()
  const before = told()
  give('t1')
  await settle()
  expect([tokens, told()]).toEqual([[], before])
})

test('without a token callback a refusal is for the person to answer', async () => {
  const clock = createManualClock()
  const { sink, last } = createSink()
  const calls: Call[] = []
  supervise({
    sink,
    clock,
    watch: () => () => undefined,
    dial(token, call) {
      expect(token).toBeUndefined()
      calls.push(call)
      return { hangUp: () => undefined }
    },
  })
  await settle()
  calls[0]?.down({ kind: 'unauthorized' })
  expect(last()).toEqual({ status: 'disconnected', reason: 'unauthorized' })
})

test('a fresh token is asked for once: the ladder after it takes the usual one', async () => {
  const { reasons, down, advance } = await createLine(() => 'token')
  await down('unauthorized')
  await down('transient')
  await advance(1_000)
  expect(reasons).toEqual(['connect', 'unauthorized', 'connect'])
})
