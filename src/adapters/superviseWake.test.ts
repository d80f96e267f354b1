import { expect, test } from 'vitest'
import { createDialRig, lost } from '../../tests/rigs/createDialRig.ts'

test('a line that was silent for half a minute is asked, and cut where it stays silent for five seconds more', async () => {
  const { up, advance, asked, hungUp, last } = await createDialRig()
  up()
  await advance(29_999)
  expect(asked()).toBe(0)
  await advance(1)
  expect([asked(), hungUp()]).toEqual([1, 0])
  await advance(4_999)
  expect(hungUp()).toBe(0)
  await advance(1)
  expect([hungUp(), last()]).toMatchObject([1, { status: 'reconnecting', attempt: 1, message: 'silent' }])
})

test('whatever comes over the line in time keeps it', async () => {
  const { up, advance, hungUp, call } = await createDialRig()
  up()
  for (let minute = 0; minute < 5; minute++) {
    await advance(34_000)
    call().heard()
  }
  expect(hungUp()).toBe(0)
})

test('an end that cannot be asked is not cut for its silence', async () => {
  const { up, advance, hungUp, asked } = await createDialRig({ isProven: false })
  up()
  await advance(600_000)
  expect([asked() > 10, hungUp()]).toEqual([true, 0])
})

test('a page that slept through the answer’s time asks once more before it cuts', async () => {
  const { up, advance, jump, asked, hungUp } = await createDialRig()
  up()
  await advance(30_000)
  jump(3_600_000)
  await advance(5_000)
  expect([asked(), hungUp()]).toEqual([2, 0])
  await advance(5_000)
  expect(hungUp()).toBe(1)
})

test('a page that wakes up after a while no longer trusts what it shows, and asks', async () => {
  const { up, advance, wake, last, asked } = await createDialRig()
  up()
  await advance(9_999)
  await wake()
  expect([asked(), last()]).toMatchObject([0, { synced: true }])
  await advance(1)
  await wake()
  expect([asked(), last()]).toEqual([1, { status: 'connected', via: 'websocket', synced: false }])
})

test.each([
  ['can be asked', true],
  ['cannot be asked', false],
])('who closes a line that %s on hearing that it is doubted leaves nothing that waits', async (_, canBeAsked) => {
  const { up, advance, wake, sink, supervisor, told, clock, asked } = await createDialRig({ canBeAsked })
  const tell = sink.connection
  sink.connection = (said) => {
    tell(said)
    if (said.status === 'connected' && !said.synced) supervisor.close()
  }
  up()
  await advance(10_000)
  await wake()
  const before = told()
  await advance(600_000)
  expect([clock.pending(), told(), asked()]).toEqual([0, before, 0])
})

test('who closes a line on hearing that its silence is doubted leaves nothing that waits', async () => {
  const { up, advance, sink, supervisor, clock, last } = await createDialRig({ canBeAsked: false })
  sink.connection = (said) => {
    if (said.status === 'connected' && !said.synced) supervisor.close()
  }
  up()
  await advance(30_000)
  expect([clock.pending(), last()?.status]).toEqual([0, 'connecting'])
})

test('a wake is no reason to ask twice', async () => {
  const { up, advance, wake, asked } = await createDialRig()
  up()
  await advance(10_000)
  await wake()
  await wake()
  expect(asked()).toBe(1)
})

test('a device that says it is offline may be wrong: the line is asked, not cut', async () => {
  const { up, advance, offline, asked, hungUp, call, devices } = await createDialRig()
  up()
  offline()
  expect([asked(), hungUp(), devices]).toEqual([1, 0, ['offline']])
  await advance(1_000)
  call().heard()
  await advance(10_000)
  expect(hungUp()).toBe(0)
})

test('a command without an answer cuts a line that has said nothing since', async () => {
  const { up, advance, call, clock, hungUp } = await createDialRig()
  up()
  const sentAt = clock.now()
  await advance(5_000)
  call().heard()
  call().unanswered(sentAt)
  expect(hungUp()).toBe(0)
  await advance(1)
  const later = clock.now()
  await advance(5_000)
  call().unanswered(later)
  expect(hungUp()).toBe(1)
})

test('a server that asks for patience gets it: the time it names, or half a minute, whoever looks', async () => {
  const { call, calls, last, clock, wake, advance } = await createDialRig()
  call().down({ kind: 'busy' })
  expect(last()).toEqual({ status: 'reconnecting', attempt: 1, busy: true, retryAt: clock.now() + 31_000 })
  await wake()
  await advance(30_999)
  expect(calls).toHaveLength(1)
  await advance(1)
  expect(calls).toHaveLength(2)
  call().down({ kind: 'busy', retryAfterMs: 90_000 })
  expect(last()).toMatchObject({ busy: true, retryAt: clock.now() + 92_000 })
})

test('nobody waits longer than an hour because a server said so', async () => {
  const { call, last, clock } = await createDialRig()
  call().down({ kind: 'busy', retryAfterMs: 1e12 })
  expect(last()).toMatchObject({ retryAt: clock.now() + 3_601_000 })
})

test('while nobody looks, a line is tried every half minute at most, and at once when someone does', async () => {
  const { call, calls, last, clock, wake } = await createDialRig()
  clock.setHidden(true)
  call().down(lost)
  expect(last()).toMatchObject({ attempt: 1, retryAt: clock.now() + 31_000 })
  clock.setHidden(false)
  await wake()
  expect(calls).toHaveLength(2)
})

test('a line that is to be kept is tried as fast as ever', async () => {
  const { call, last, clock } = await createDialRig({ background: 'keep' })
  clock.setHidden(true)
  call().down(lost)
  expect(last()).toMatchObject({ retryAt: clock.now() + 1_000 })
})

test('a line that may pause is let go after a minute unseen, and opened for whoever looks', async () => {
  const { up, hide, show, advance, hungUp, last, calls, wake } = await createDialRig({
    background: 'pause',
    isProven: false,
  })
  up()
  hide()
  await advance(59_999)
  expect(hungUp()).toBe(0)
  await advance(1)
  expect([hungUp(), last()]).toEqual([1, { status: 'disconnected', reason: 'paused' }])
  await wake()
  expect(calls).toHaveLength(1)
  await show()
  expect([calls.length, last()]).toEqual([2, { status: 'connecting' }])
})

test('who comes back to a line that may pause does not cut short the wait that the server asked for', async () => {
  const { call, calls, hide, show, advance, last, up } = await createDialRig({ background: 'pause', isProven: false })
  call().down({ kind: 'busy', retryAfterMs: 90_000 })
  hide()
  await advance(60_000)
  await show()
  expect([calls.length, last()]).toMatchObject([1, { status: 'reconnecting', busy: true }])
  hide()
  await advance(31_000)
  expect(calls).toHaveLength(2)
  up()
  await advance(29_000)
  expect(last()).toEqual({ status: 'disconnected', reason: 'paused' })
})

test('a short look elsewhere lets nothing go', async () => {
  const { up, hide, show, advance, hungUp } = await createDialRig({ background: 'pause', isProven: false })
  up()
  hide()
  await advance(59_000)
  await show()
  await advance(20_000)
  expect(hungUp()).toBe(0)
})

test.each(['keep', 'slow'] as const)('a line that is to %s is never let go', async (background) => {
  const { up, hide, advance, last } = await createDialRig({ background, isProven: false })
  up()
  hide()
  await advance(600_000)
  expect(last()).toMatchObject({ status: 'connected' })
})

test('tries that are counted run out', async () => {
  const { call, last, advance } = await createDialRig({ maxAttempts: 2 })
  for (const waitMs of [1_000, 2_000]) {
    call().down(lost)
    await advance(waitMs)
  }
  call().down(lost)
  expect(last()).toEqual({ status: 'disconnected', reason: 'exhausted', message: 'transport close' })
})

test('a line that ran out of tries for want of a token begins anew when the page wakes up', async () => {
  let isThere = false
  const { last, advance, wake, calls } = await createDialRig({
    getToken: () => (isThere ? 't' : Promise.reject(new Error('no network'))),
  })
  for (let second = 0; second < 300; second++) await advance(1_000)
  expect(last()).toMatchObject({ status: 'disconnected', reason: 'exhausted' })
  isThere = true
  await wake()
  expect([calls.length, last()]).toEqual([1, { status: 'connecting' }])
})

test('a server that will never take us is not asked again', async () => {
  const { call, calls, last, advance } = await createDialRig()
  call().down({ kind: 'rejected', message: 'Unsupported data' })
  expect(last()).toEqual({ status: 'disconnected', reason: 'kicked', message: 'Unsupported data' })
  await advance(600_000)
  expect(calls).toHaveLength(1)
})
