import { EventEmitter } from 'node:events'
import { afterEach, expect, test } from 'vitest'
import { createQueueStore } from '../../examples/bullmq/createQueueStore.ts'
import recorded from '../../examples/bullmq/recorded.json' with { type: 'json' }
import { relayQueueEvents } from '../../examples/bullmq/relayQueueEvents.ts'
import type { StatusStore } from '../../src/store/statusStore.ts'
import { startSocketServer } from '../rigs/startSocketServer.ts'
import { isSynced, until } from '../rigs/until.ts'

const endings: (() => unknown)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end()
})

/** A relay whose queue is played from the recording. */
async function startRelay() {
  const server = await startSocketServer()
  endings.push(server.stop)
  const queueEvents = new EventEmitter()
  const stop = relayQueueEvents(queueEvents, server.io)
  const watch = async () => {
    const store = createQueueStore({ url: server.url, random: () => 0 })
    endings.push(store.actions.open())
    await until(store, isSynced)
    return store
  }
  const play = (from = 0, to = recorded.length): void => {
    for (const { event, args, id } of recorded.slice(from, to)) queueEvents.emit(event, ...(args ? [args, id] : [id]))
  }
  return { server, queueEvents, stop, watch, play }
}

const lastOf = (jobId: string): number => recorded.findLastIndex(({ args }) => args?.jobId === jobId)
const firstOf = (event: string, jobId: string): number =>
  recorded.findIndex((one) => one.event === event && one.args?.jobId === jobId)

/** How each of the recorded jobs ended, in which run, and with what. */
const ends = {
  report: ['completed', 1, { pages: 5 }],
  flaky: ['completed', 3, 'At last'],
  flakyAtOnce: ['completed', 2, undefined],
  broken: ['failed', 2, 'The file is encrypted'],
  later: ['completed', 1, 'On time'],
  neverMind: ['cancelled', 1, undefined],
  whole: ['completed', 1, 1],
  part: ['completed', 1, 'A part'],
  stuck: ['completed', 2, 'Picked up again'],
}
const endsIn = (store: StatusStore) =>
  Object.fromEntries(
    Array.from(store.getState().jobs.values(), (job) => [
      job.jobId,
      [job.status, job.attempt, job.error ?? job.result],
    ]),
  )

test('every job of a real queue ends as it did, in the run it did', async () => {
  const { watch, play } = await startRelay()
  const store = await watch()
  play()
  await until(store, ({ jobs }) => jobs.get('stuck')?.status === 'completed')
  expect(endsIn(store)).toEqual(ends)
  const { problems, notifications, jobs } = store.getState()
  expect(problems.total).toBe(0)
  // As many in a moment may be told in one line besides.
  const told = notifications.map(({ kind }) => kind).filter((kind) => kind !== 'digest')
  expect(told.toSorted()).toEqual([...Array<string>(7).fill('completed'), 'failed'])
  expect(jobs.get('neverMind')?.name).toBe('later')
})

test('who comes when all is over sees the same', async () => {
  const { watch, play } = await startRelay()
  play()
  const store = await watch()
  expect(endsIn(store)).toEqual(ends)
  expect(store.getState().jobs.get('flakyAtOnce')?.name).toBe('flakyAtOnce')
})

test('a job between two runs says when the next one is, and one asked for later that it waits', async () => {
  const { watch, play } = await startRelay()
  const store = await watch()
  play(0, firstOf('delayed', 'flaky') + 1)
  const { jobs } = await until(store, (state) => state.jobs.get('flaky')?.status === 'retrying')
  expect(jobs.get('flaky')).toMatchObject({
    attempt: 1,
    nextRetryAt: recorded[firstOf('delayed', 'flaky')]?.args?.delay,
  })
  expect([jobs.get('later')?.status, jobs.get('whole')?.step]).toEqual(['delayed', 'Waiting for its parts'])
})

test('progress is understood as a number and as an object', async () => {
  const { watch, play } = await startRelay()
  const store = await watch()
  const first = firstOf('progress', 'report')
  play(0, first + 1)
  await until(store, ({ jobs }) => jobs.get('report')?.progress === 25)
  play(first + 1, lastOf('report'))
  const { jobs } = await until(store, (state) => state.jobs.get('report')?.progress === 60)
  expect(jobs.get('report')?.step).toBe('Page 3 of 5')
})

test('a job whose worker died is marked until another one takes it up', async () => {
  const { watch, play } = await startRelay()
  const store = await watch()
  play(0, firstOf('stalled', 'stuck') + 1)
  const { jobs } = await until(store, (state) => state.jobs.get('stuck')?.stalled === true)
  expect(jobs.get('stuck')?.status).toBe('queued')
  play(firstOf('stalled', 'stuck') + 1, lastOf('stuck'))
  const after = await until(store, (state) => state.jobs.get('stuck')?.status === 'started')
  expect(after.jobs.get('stuck')).toMatchObject({ attempt: 2 })
  expect(after.jobs.get('stuck')?.stalled).toBeUndefined()
})

test('a page that was cut off at any moment ends right', async () => {
  const { server, watch, play } = await startRelay()
  const store = await watch()
  const middle = Math.floor(recorded.length / 2)
  play(0, middle)
  server.cut()
  play(middle, lastOf('stuck') + 1)
  await until(store, (state) => isSynced(state) && state.jobs.get('stuck')?.status === 'completed')
  expect(endsIn(store)).toEqual(ends)
})

test('a relay that is stopped listens to nobody', async () => {
  const { queueEvents, stop } = await startRelay()
  stop()
  expect(queueEvents.eventNames()).toEqual([])
})
