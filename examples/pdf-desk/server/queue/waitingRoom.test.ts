import { expect, test } from 'vitest'
import type { QueueTask } from './jobQueue.ts'
import { lanes, type Lane } from './lane.ts'
import { WaitingRoom } from './waitingRoom.ts'

const task = (jobId: string, lane: Lane = 'normal', since = 0): QueueTask => ({
  jobId,
  lane,
  since,
  attempt: 1,
  source: '',
  target: '',
})

test('the average wait is what jobs of that lane really waited, in minutes', () => {
  let now = 0
  const room = new WaitingRoom(1, () => now)
  room.enter(task('a'))
  room.enter(task('b'))
  now = 60_000
  room.next(lanes)
  now = 180_000
  room.next(lanes)
  expect(room.counts('normal')).toEqual({
    waiting: 0,
    paused: false,
    avgWaitTime: 2,
    waitP50Ms: 60_000,
    waitP95Ms: 180_000,
    waitP99Ms: 180_000,
  })
  expect(room.counts('large')).toEqual({ waiting: 0, paused: false })
})

test('only places that have changed are told again', () => {
  const room = new WaitingRoom(1)
  for (const jobId of ['a', 'b']) room.enter(task(jobId))
  room.enter(task('c', 'large'))
  expect(room.movedPlaces()).toEqual([{ jobId: 'a', place: { queuePosition: 1, queueSize: 2 } }])
  room.next(lanes)
  expect(room.movedPlaces()).toEqual([{ jobId: 'b', place: { queuePosition: 1, queueSize: 1 } }])
  expect(room.movedPlaces()).toEqual([])
})

test('the time to the start counts the jobs ahead in all lanes and the workers that share them', () => {
  const room = new WaitingRoom(2)
  room.measureRun(20_000)
  expect(room.enter(task('a')).estimatedTime).toBe(5)
  expect(room.enter(task('b')).estimatedTime).toBe(15)
  expect(room.enter(task('c', 'premium')).estimatedTime).toBe(5)
  expect(room.enter(task('d')).estimatedTime).toBe(35)
})

test('a lane that is not open keeps its jobs', () => {
  const room = new WaitingRoom(1)
  room.enter(task('a', 'large'))
  expect(room.next(['premium', 'normal'])).toBeUndefined()
  expect(room.next(lanes)).toMatchObject({ jobId: 'a' })
})

test('a task that comes back goes before those that lined up after it', () => {
  const room = new WaitingRoom(1)
  for (const [index, jobId] of ['a', 'b', 'c'].entries()) room.enter(task(jobId, 'normal', index))
  expect([room.leave('b'), room.leave('b')]).toEqual([true, false])
  expect(room.counts('normal')).toMatchObject({ waiting: 2 })
  expect(room.enter(task('b', 'normal', 1))).toEqual({ queuePosition: 2, queueSize: 3 })
  expect([1, 2, 3].map(() => room.next(lanes)?.jobId)).toEqual(['a', 'b', 'c'])
})

test('a lane that is held keeps its jobs and their places, and nobody knows when they will start', () => {
  const room = new WaitingRoom(1)
  room.measureRun(10_000)
  for (const jobId of ['a', 'b']) room.enter(task(jobId))
  room.movedPlaces()
  room.hold('normal')
  expect(room.counts('normal')).toMatchObject({ waiting: 2, paused: true })
  expect(room.movedPlaces()).toEqual([
    { jobId: 'a', place: { queuePosition: 1, queueSize: 2 } },
    { jobId: 'b', place: { queuePosition: 2, queueSize: 2 } },
  ])
  expect(room.enter(task('c', 'large')).estimatedTime).toBe(5)
  expect([1, 2].map(() => room.next(lanes)?.jobId)).toEqual(['c', undefined])
  room.release('normal')
  expect(room.movedPlaces()).toMatchObject([
    { jobId: 'a', place: { queuePosition: 1, estimatedTime: 5 } },
    { jobId: 'b', place: { queuePosition: 2, estimatedTime: 15 } },
  ])
  expect([1, 2].map(() => room.next(lanes)?.jobId)).toEqual(['a', 'b'])
})

test('the oldest wait is that of whoever has waited longest, wherever it stands', () => {
  let now = 0
  const room = new WaitingRoom(1, () => now)
  expect(room.counts('normal')).not.toHaveProperty('oldestWaitingMs')
  room.enter(task('late', 'normal', 5))
  now = 2_000
  room.enter(task('back', 'normal', 1))
  now = 3_000
  expect(room.counts('normal').oldestWaitingMs).toBe(3_000)
})
