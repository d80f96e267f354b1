import { expect, test } from 'vitest'
import { createSink } from '../../tests/rigs/createSink.ts'
import { settle } from '../../tests/rigs/createStoreRig.ts'
import { createManualClock } from '../protocol/manualClock.ts'
import { supervise } from './supervise.ts'
import type { Call, SuperviseOptions } from './supervise.ts'

async function createLine(options: Partial<SuperviseOptions> = {}) {
  const clock = createManualClock(1_000_000)
  const told = createSink()
  const calls: Call[] = []
  const tokens: (string | undefined)[] = []
  let hungUp = 0
  let wake = (): void => undefined
  let watched = 0
  const supervisor = supervise({
    sink: told.sink,
    clock,
    random: () => 1,
    dial(token, call) {
      tokens.push(token)
      calls.push(call)
      return { hangUp: () => void hungUp++ }
    },
    watch(page) {
      wake = page.wake
      watched++
      return () => void watched--
    },
    ...options,
  })
  await settle()
  return {
    ...told,
    clock,
    calls,
    tokens,
    supervisor,
    call: () => calls.at(-1)!,
    hungUp: () => hungUp,
    watched: () => watched,
    wake: () => wake(),
    advance: async (ms: number) => {
      clock.advance(ms)
      await settle()
    },
  }
}
const refused = { kind: 'unauthorized' } as const
const lost = { kind: 'transient', message: 'transport close' } as const

test('a line that opens is connecting, then connected', async () => {
  const { call, connections } = await createLine()
  call().up('websocket', false)
  expect(connections).toEqual([{ status: 'connecting' }, { status: 'connected', via: 'websocket', synced: false }])
})

test('a line that is lost is tried again up the ladder, and says when', async () => {
  const { call, calls, last, advance, clock } = await createLine()
  for (const [attempt, waitMs] of [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000].entries()) {
    call().down(lost)
    expect(last()).toEqual({
      status: 'reconnecting',
      attempt: attempt + 1,
      retryAt: clock.now() + waitMs,
      message: 'transport close',
    })
    await advance(waitMs - 1)
    expect(calls).toHaveLength(attempt + 1)
    await advance(1)
    expect(calls).toHaveLength(attempt + 2)
    expect(last()).toEqual({ status: 'reconnecting', attempt: attempt + 1 })
  }
})

test('the ladder starts from the bottom only after ten seconds of uptime', async () => {
  const { call, last, advance } = await createLine()
  call().down(lost)
  await advance(1_000)
  call().up('websocket', false)
  await advance(9_999)
  call().down(lost)
  expect(last()).toMatchObject({ attempt: 2 })
  await advance(2_000)
  call().up('websocket', false)
  call().up('websocket', true)
  await advance(10_000)
  call().down(lost)
  expect(last()).toMatchObject({ attempt: 1 })
})

test('a try takes ten seconds at most', async () => {
  const { advance, hungUp, last } = await createLine()
  await advance(9_999)
  expect([hungUp(), last()?.status]).toEqual([0, 'connecting'])
  await advance(1)
  expect([hungUp(), last()]).toMatchObject([1, { status: 'reconnecting', attempt: 1, message: 'timeout' }])
})

test('a line that is up has no timeout', async () => {
  const { call, advance, hungUp } = await createLine()
  call().up('websocket', true)
  await advance(60_000)
  expect(hungUp()).toBe(0)
})

test('only the current line is heard', async () => {
  const { calls, advance, connections, hungUp } = await createLine()
  calls[0]?.down(lost)
  await advance(1_000)
  const before = connections.length
  calls[0]?.up('websocket', true)
  calls[0]?.down(refused)
  expect([connections.length, hungUp()]).toEqual([before, 1])
})

test('the page waking up, or a person, tries at once instead of waiting', async () => {
  const { call, calls, supervisor, wake, clock } = await createLine()
  call().down(lost)
  wake()
  await settle()
  expect(calls).toHaveLength(2)
  call().down(lost)
  supervisor.retryNow()
  await settle()
  expect([calls.length, clock.pending()]).toEqual([3, 1])
})

test('neither disturbs a try under way, nor a line that is up', async () => {
  const { call, calls, supervisor, wake, hungUp } = await createLine()
  wake()
  supervisor.retryNow()
  call().up('websocket', true)
  wake()
  supervisor.retryNow()
  await settle()
  expect([calls.length, hungUp()]).toEqual([1, 0])
})

test('a role that is refused stops for good, until a person asks', async () => {
  const { call, calls, last, advance, supervisor, wake } = await createLine({ getToken: () => 't' })
  call().down({ kind: 'forbidden', message: 'Not for you' })
  expect(last()).toEqual({ status: 'disconnected', reason: 'forbidden', message: 'Not for you' })
  wake()
  await advance(600_000)
  expect(calls).toHaveLength(1)
  supervisor.retryNow()
  await settle()
  expect([calls.length, last()]).toEqual([2, { status: 'connecting' }])
})

test('thrown out three times of young lines is out, twice is not', async () => {
  const { call, last, advance } = await createLine()
  for (const waitMs of [1_000, 2_000]) {
    call().up('websocket', false)
    call().down({ kind: 'kicked' })
    expect(last()?.status).toBe('reconnecting')
    await advance(waitMs)
  }
  call().up('websocket', false)
  call().down({ kind: 'kicked' })
  expect(last()).toEqual({ status: 'disconnected', reason: 'kicked' })
})

test('thrown out of lines that had held is an ordinary loss', async () => {
  const { call, last, advance } = await createLine()
  for (let time = 0; time < 5; time++) {
    call().up('websocket', false)
    await advance(10_000)
    call().down({ kind: 'kicked' })
    expect(last()).toMatchObject({ status: 'reconnecting', attempt: 1 })
    await advance(1_000)
  }
})

test('after close there is silence: no timer, no line, no word', async () => {
  const { call, clock, supervisor, told, hungUp, watched, wake } = await createLine()
  call().up('websocket', true)
  const before = told()
  supervisor.close()
  supervisor.close()
  call().down(lost)
  call().up('websocket', true)
  supervisor.retryNow()
  wake()
  clock.advance(60_000)
  await settle()
  expect([told(), hungUp(), watched(), clock.pending()]).toEqual([before, 1, 0, 0])
})

test('closed while it waits, nothing is tried again', async () => {
  const { call, calls, clock, supervisor } = await createLine()
  call().down(lost)
  supervisor.close()
  clock.advance(60_000)
  await settle()
  expect([calls.length, clock.pending()]).toEqual([1, 0])
})

test('a line that fails while it is dialled is hung up and tried again', async () => {
  let hungUp = 0
  const { last } = await createLine({
    dial(_, call) {
      call.down(lost)
      return { hangUp: () => void hungUp++ }
    },
  })
  expect([hungUp, last()?.status]).toEqual([1, 'reconnecting'])
})

test('a dial that throws is a counted problem and an ordinary loss', async () => {
  const { last, problems } = await createLine({
    dial() {
      throw new Error('secret')
    },
  })
  expect(last()).toMatchObject({ status: 'reconnecting', attempt: 1 })
  expect(problems).toEqual([{ code: 'adapter', where: 'dial' }])
})
