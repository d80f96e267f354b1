import { EventEmitter } from 'node:events'
import { afterEach, expect, test } from 'vitest'
import { createQueueStore } from '../../examples/bullmq/createQueueStore.ts'
import { relayQueue } from '../../examples/bullmq/relayQueue.ts'
import type { StatusState } from '../../src/store/state.ts'
import { startSocketServer } from '../rigs/startSocketServer.ts'
import { until } from '../rigs/until.ts'

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

/** A queue that a test plays: as BullMQ's, it says by an event that it is held, once it is. */
function createQueue() {
  const queueEvents = new EventEmitter()
  const counts = { active: 1, completed: 7, delayed: 2, failed: 0, prioritized: 1, waiting: 3, 'waiting-children': 4 }
  let paused = false
  let isGone = false
  const hold = async (next: boolean): Promise<void> => {
    if (isGone) throw new Error('ECONNREFUSED 10.0.0.7:6379')
    paused = next
    queueEvents.emit(next ? 'paused' : 'resumed', {}, '1-0')
  }
  const queue = {
    name: 'pdf',
    pause: () => hold(true),
    resume: () => hold(false),
    isPaused: async () => paused,
    getJobCounts: async () => (isGone ? Promise.reject(new Error('ECONNREFUSED')) : { ...counts }),
  }
  return { queue, queueEvents, counts, vanish: () => void (isGone = true), return: () => void (isGone = false) }
}

async function open() {
  const played = createQueue()
  const server = await startSocketServer({ snapshot: () => ({ jobs: [] }) })
  const mayHold = (socket: { handshake: { auth: { token?: unknown } } }) => socket.handshake.auth.token === 'operator'
  const stop = relayQueue({ ...played, io: server.io, mayHold })
  ends.push(server.stop)
  const watch = async (token: string) => {
    const queueCommands = ['pause-queue', 'resume-queue'] as const
    const store = createQueueStore({ url: server.url, random: () => 0, getToken: () => token, queueCommands })
    ends.push(store.actions.open())
    await until(store, ({ queues }) => queues !== undefined)
    return store
  }
  return { ...played, stop, watch }
}

const laneOf = ({ queues }: StatusState) => queues?.lanes.find(({ name }) => name === 'pdf')
const isHeld = (state: StatusState): boolean => laneOf(state)?.paused === true

test('a page sees how the queue stands, with what BullMQ alone counts', async () => {
  const { watch, counts, queueEvents } = await open()
  const store = await watch('guest')
  expect(laneOf(store.getState())).toEqual({
    name: 'pdf',
    waiting: 4,
    active: 1,
    delayed: 2,
    failed: 0,
    paused: false,
    others: [
      { name: 'completed', count: 7 },
      { name: 'waiting-children', count: 4 },
    ],
  })
  counts.waiting = 9
  queueEvents.emit('added', { jobId: '1' }, '2-0')
  await until(store, (state) => laneOf(state)?.waiting === 10)
})

test('who may hold the queue holds it for everyone, and lets it go', async () => {
  const { watch } = await open()
  const [operator, guest] = [await watch('operator'), await watch('guest')]
  expect(await operator.actions.actOnQueue!('pdf', 'pause')).toEqual({ ok: true })
  await until(guest, isHeld)
  await until(operator, (state) => isHeld(state) && state.queueRequests.size === 0)
  expect(await operator.actions.actOnQueue!('pdf', 'resume')).toEqual({ ok: true })
  await until(guest, (state) => !isHeld(state))
})

test.each([
  ['a guest', 'guest', 'pdf', { code: 'FORBIDDEN', message: 'Only an operator may hold the queue.' }],
  ['a name of no queue', 'operator', '__proto__', { code: 'NOT_FOUND', message: 'There is no such queue here.' }],
])('%s holds nothing, and reads why', async (_, token, name, why) => {
  const { watch, queue } = await open()
  const store = await watch(token)
  expect(await store.actions.actOnQueue!(name, 'pause')).toEqual({ ok: false, ...why })
  expect(await queue.isPaused()).toBe(false)
})

test('a Redis that cannot be reached is a refusal that names no machine, and is asked again later', async () => {
  const rig = await open()
  const store = await rig.watch('operator')
  rig.vanish()
  rig.queueEvents.emit('added', { jobId: '1' }, '2-0')
  expect(await store.actions.actOnQueue!('pdf', 'pause')).toEqual({
    ok: false,
    code: 'UNAVAILABLE',
    message: 'The queue could not be reached.',
  })
  rig.return()
  rig.counts.active = 5
  rig.queueEvents.emit('active', { jobId: '1' }, '3-0')
  await until(store, (state) => laneOf(state)?.active === 5)
})

test('a relay that was stopped listens to nothing more', async () => {
  const { stop, queueEvents } = await open()
  stop()
  expect(queueEvents.eventNames()).toEqual([])
})
