import { expect, test } from 'vitest'
import { createOlderStoreRig } from '../../tests/rigs/createOlderStoreRig.ts'

const signedIn = (token: string, user?: string) => {
  const rig = createOlderStoreRig()
  rig.useStore.getState().connect(token, user)
  rig.up()
  rig.tell(['job-progress', { jobId: 'a' }])
  rig.tell(['job-completed', { jobId: 'a' }], ['queue-status', { normal: { waiting: 1, active: 0, avgWaitTime: 0 } }])
  return rig
}
const known = ({ useStore }: ReturnType<typeof createOlderStoreRig>) => {
  const { jobProgress, notifications, queueStatus } = useStore.getState()
  return [Object.keys(jobProgress).length, notifications.length, queueStatus === null ? 0 : 1]
}
const everything = [1, 1, 1]
const nothing = [0, 0, 0]

test('the same token again is the same line, and loses nothing', () => {
  const rig = signedIn('first')
  rig.useStore.getState().connect('first')
  expect(rig.lines).toHaveLength(1)
  expect(rig.lines[0]?.isClosed).toBe(false)
  expect(known(rig)).toEqual(everything)
})

test('another token signs in on a new line, and finds nothing of the former user', async () => {
  const rig = signedIn('first')
  rig.useStore.getState().connect('second')
  await Promise.resolve()
  expect(rig.lines.map(({ token, isClosed }) => [token, isClosed])).toEqual([
    ['first', true],
    ['second', false],
  ])
  expect(known(rig)).toEqual(nothing)
})

test('a fresh token of the same user keeps the line and what is known', () => {
  const rig = signedIn('first', 'ada')
  rig.useStore.getState().connect('second', 'ada')
  expect([rig.lines.length, known(rig)]).toEqual([1, everything])
  rig.useStore.getState().connect('second')
  expect([rig.lines.length, known(rig)]).toEqual([1, everything])
  // The user is still who they said they were.
  rig.useStore.getState().connect('third', 'ada')
  expect([rig.lines.length, known(rig)]).toEqual([1, everything])
  rig.useStore.getState().connect('third', 'grace')
  expect([rig.lines.length, known(rig)]).toEqual([2, nothing])
})

test('disconnect closes the line, and forgets the token and all that came', async () => {
  const rig = signedIn('first')
  rig.useStore.getState().disconnect()
  expect([rig.lines[0]?.isClosed, known(rig)]).toEqual([true, nothing])
  expect(rig.useStore.getState().isConnected).toBe(false)
  // A line that somebody else opens now has no token to sign in with.
  rig.useStore.getStatusStore().actions.signIn('nobody')
  rig.useStore.getStatusStore().actions.open()
  await Promise.resolve()
  expect(rig.lines.map(({ token }) => token)).toEqual(['first', undefined])
})

test('after disconnect nobody holds the line open, however often it was connected', async () => {
  const { useStore, lines } = signedIn('first')
  useStore.getState().connect('first')
  useStore.getState().connect('second')
  useStore.getState().disconnect()
  await Promise.resolve()
  const linesBefore = lines.length
  useStore.getStatusStore().actions.signIn('somebody')
  expect(lines).toHaveLength(linesBefore)
})

test('who comes back after disconnect is connected again', async () => {
  const rig = signedIn('first')
  rig.useStore.getState().disconnect()
  rig.useStore.getState().connect('first')
  await Promise.resolve()
  expect(rig.lines.map(({ token, isClosed }) => [token, isClosed])).toEqual([
    ['first', true],
    ['first', false],
  ])
  rig.up()
  expect(rig.useStore.getState().isConnected).toBe(true)
})

test('connect, disconnect and connect again in one go leave one line open', async () => {
  const { useStore, lines } = createOlderStoreRig()
  const { connect, disconnect } = useStore.getState()
  connect('first')
  disconnect()
  connect('first')
  await Promise.resolve()
  expect(lines.filter(({ isClosed }) => !isClosed)).toHaveLength(1)
  disconnect()
  disconnect()
  expect(lines.filter(({ isClosed }) => !isClosed)).toHaveLength(0)
})

test('a line that was refused is tried again when the person connects', () => {
  const { useStore, lines, calls } = signedIn('first', 'ada')
  lines[0]!.sink.connection({ status: 'disconnected', reason: 'unauthorized' })
  expect([useStore.getState().connectionStatus, calls.retried]).toEqual(['disconnected', 0])
  useStore.getState().connect('second', 'ada')
  expect([lines.length, calls.retried]).toEqual([1, 1])
})

test('the token stands nowhere in the state', () => {
  const { useStore } = signedIn('very-secret-token')
  const { jobs, heard, notified, ...rest } = useStore.getStatusStore().getState()
  const all = [rest, [...jobs], [...heard], [...notified], useStore.getState()]
  expect(JSON.stringify(all)).not.toContain('very-secret')
})
