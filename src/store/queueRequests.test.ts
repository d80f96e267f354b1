import { expect, test } from 'vitest'
import { createManualClock } from '../protocol/manualClock.ts'
import type { QueueAction, QueueRequest } from '../protocol/queueAction.ts'
import type { Lane } from '../protocol/queueStatus.ts'
import { createPlayedAdapter } from '../testing/conformance/createPlayedAdapter.ts'
import { createStatusStore } from './createStatusStore.ts'
import { settleQueueRequests } from './queueRequests.ts'

const asked = (action: QueueAction, status: QueueRequest['status'] = 'accepted'): QueueRequest => ({
  action,
  status,
  at: 1,
})
const openFor = (requests: Record<string, QueueRequest>, ...lanes: Lane[]): string[] => [
  ...settleQueueRequests(new Map(Object.entries(requests)), { lanes }).keys(),
]

test.each<[action: QueueAction, paused: boolean | undefined, isOpen: boolean]>([
  ['pause', undefined, true],
  ['pause', false, true],
  ['pause', true, false],
  ['resume', true, true],
  ['resume', false, false],
  ['resume', undefined, false],
])('a request to %s is open beside a lane of which paused is %s: %s', (action, paused, isOpen) => {
  const lane: Lane = { name: 'gpu', ...(paused !== undefined && { paused }) }
  for (const status of ['pending', 'accepted', 'refused'] as const) {
    expect(openFor({ gpu: asked(action, status) }, lane)).toEqual(isOpen ? ['gpu'] : [])
  }
})

test('a limit of nought is not a pause that someone asked for', () => {
  expect(openFor({ gpu: asked('pause') }, { name: 'gpu', limit: 0 })).toEqual(['gpu'])
})

test('beside a lane that is gone only an answer is waited for', () => {
  const requests = { a: asked('pause', 'pending'), b: asked('pause'), c: asked('pause', 'refused') }
  expect(openFor(requests, { name: 'd' })).toEqual(['a'])
})

test('where no request is settled the map stays the same', () => {
  const requests = new Map([['gpu', asked('pause')]])
  expect(settleQueueRequests(requests, { lanes: [{ name: 'gpu', waiting: 9 }] })).toBe(requests)
})

function createRig() {
  const clock = createManualClock(1_000_000)
  const { adapter, sink, answer } = createPlayedAdapter()
  const store = createStatusStore({ adapter, clock, user: 'ada' })
  store.actions.open()
  sink().connection({ status: 'connected', synced: true })
  return {
    clock,
    store,
    sink,
    answer,
    requests: () => store.getState().queueRequests,
    tell(lane: object) {
      sink().message('queue-status', { gpu: lane })
      store.flush()
    },
  }
}

test('each change of the requests is another map, so that whoever reads it sees it', async () => {
  const { store, requests, answer, tell } = createRig()
  const seen = [requests()]
  const reply = store.actions.actOnQueue!('gpu', 'pause')
  seen.push(requests())
  await Promise.resolve()
  answer('pause-queue', { ok: true })
  await reply
  seen.push(requests())
  tell({ paused: true })
  seen.push(requests())
  expect(seen.map((map) => map.get('gpu')?.status)).toEqual([undefined, 'pending', 'accepted', undefined])
  expect(new Set(seen).size).toBe(4)
})

test('word of a lane that changes nothing keeps the map, and a request for one lane leaves another alone', () => {
  const { store, requests, tell } = createRig()
  void store.actions.actOnQueue!('gpu', 'pause')
  void store.actions.actOnQueue!('__proto__', 'resume')
  const before = requests()
  tell({ waiting: 3 })
  expect(requests()).toBe(before)
  expect([...before.keys()]).toEqual(['gpu', '__proto__'])
  store.actions.dismissQueueRequest!('gpu')
  expect([...requests().keys()]).toEqual(['__proto__'])
})

test('a snapshot that shows the queue paused ends the request for it', () => {
  const { store, sink, requests } = createRig()
  void store.actions.actOnQueue!('gpu', 'pause')
  sink().message('snapshot', { jobs: [], queue: { gpu: { waiting: 3, paused: true } } })
  store.flush()
  expect(requests().size).toBe(0)
})

test('the ten seconds of a request that was asked for again begin again', async () => {
  const { clock, store, answer, requests } = createRig()
  const ask = async (): Promise<void> => {
    const reply = store.actions.actOnQueue!('gpu', 'pause')
    await Promise.resolve()
    answer('pause-queue', { ok: true })
    await reply
  }
  await ask()
  clock.advance(6_000)
  await ask()
  clock.advance(9_999)
  expect(requests().get('gpu')).toMatchObject({ status: 'accepted', at: 1_006_000 })
  clock.advance(1)
  expect(requests().size).toBe(0)
})

test('a person’s requests go with them', () => {
  const { store, requests } = createRig()
  void store.actions.actOnQueue!('gpu', 'pause')
  store.actions.signOut()
  expect(requests().size).toBe(0)
})

test('requests for lanes that nobody tells of do not grow without end', () => {
  const { store, requests } = createRig()
  for (let count = 0; count < 250; count++) void store.actions.actOnQueue!(`lane ${count}`, 'pause')
  expect(requests().size).toBeLessThanOrEqual(200)
  expect([requests().has('lane 0'), requests().has('lane 249')]).toEqual([false, true])
})
