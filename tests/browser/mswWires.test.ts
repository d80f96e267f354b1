import { afterEach, expect, onTestFinished, test } from 'vitest'
import { eventSource } from '../../src/adapters/eventSource.ts'
import type { LineOptions } from '../../src/adapters/lineOptions.ts'
import { polling } from '../../src/adapters/polling.ts'
import type { Cue, ScriptedAnswer, ScriptedLine } from '../../src/adapters/scripted.ts'
import { socketIo } from '../../src/adapters/socketIo.ts'
import { webSocket } from '../../src/adapters/webSocket.ts'
import {
  playOverEventSource,
  playOverPolling,
  playOverSocketIo,
  playOverWebSocket,
  serveScenario,
} from '../../src/msw/index.ts'
import { createManualClock } from '../../src/protocol/manualClock.ts'
import { systemMetrics } from '../../mocks/build/systemMetrics.ts'
import { createStatusStore } from '../../src/store/createStatusStore.ts'
import { simulateInPage } from '../rigs/simulateInPage.ts'
import { isDown, isSynced, until } from '../rigs/until.ts'

const url = 'https://scenario.test'
const { simulate } = simulateInPage()
const ends: (() => void)[] = []
afterEach(() => ends.splice(0).forEach((end) => end()))

const wires = {
  'Socket.IO': { play: playOverSocketIo, adapter: (options: LineOptions) => socketIo({ url, ...options }) },
  WebSocket: { play: playOverWebSocket, adapter: (options: LineOptions) => webSocket({ url, ...options }) },
  'server-sent events': {
    play: playOverEventSource,
    adapter: (options: LineOptions) => eventSource({ url, ...options }),
  },
  polling: {
    play: playOverPolling,
    adapter: (options: LineOptions) => polling({ url, intervalMs: 100, ...options }),
  },
} as const
type Wire = keyof typeof wires
const names = Object.keys(wires) as Wire[]
const live = names.filter((name) => name !== 'polling')

/** A real adapter and a real store on a server whose time the test has in hand. */
function open(wire: Wire, cues: readonly Cue[], options: LineOptions = {}, answers: readonly ScriptedAnswer[] = []) {
  const clock = createManualClock()
  const scenario = {
    answers,
    name: 'wire',
    description: 'What a test needs.',
    startsAt: 0,
    durationMs: 10_000,
    cues,
  }
  const server = serveScenario(scenario, { clock })
  const { play, adapter } = wires[wire]
  simulate(play(server, { url }))
  const store = createStatusStore({ adapter: adapter({ random: () => 0, ...options }), random: () => 0 })
  const close = store.actions.open()
  ends.push(server.start(), close)
  return { clock, store, server, close }
}

const lineAt = (at: number, line: ScriptedLine): Cue => ({ at, line })
const up = (at: number): Cue => lineAt(at, { status: 'connected', synced: true })
const down = (at: number): Cue => lineAt(at, { status: 'reconnecting', attempt: 1 })
const reads = (at: number, progress: number): Cue => ({
  at,
  name: 'job-progress',
  data: { jobId: 'a', status: 'progress', progress },
})
const ends3s: Cue = { at: 3_000, name: 'job-completed', data: { jobId: 'a', status: 'completed' } }

test.each(names)('over %s a scenario is followed, lost, and found again as it went on', async (wire) => {
  const { clock, store } = open(wire, [reads(0, 10), reads(1_000, 40), down(2_000), ends3s, up(4_000)])
  await until(store, isSynced)
  await until(store, ({ jobs }) => jobs.get('a')?.progress === 10)
  clock.advance(1_000)
  await until(store, ({ jobs }) => jobs.get('a')?.progress === 40)
  clock.advance(1_000)
  await until(store, isDown)
  clock.advance(2_000)
  const { jobs } = await until(store, (state) => isSynced(state) && state.jobs.get('a')?.status === 'completed')
  expect(jobs.size).toBe(1)
})

test.each(names)('over %s a line is not opened before the server answers', async (wire) => {
  const { clock, store } = open(wire, [lineAt(0, { status: 'connecting' }), up(1_000)])
  // The scenario has begun: somebody is at the door.
  await expect.poll(() => clock.pending()).toBeGreaterThan(0)
  expect(store.getState().connection.status).toBe('connecting')
  clock.advance(1_000)
  await until(store, isSynced)
})

test.each(names)('over %s a token that runs out is replaced, and the page goes on', async (wire) => {
  const asked: string[] = []
  const getToken = ({ reason }: { reason: string }): string => `token${asked.push(reason)}`
  const expired: Cue = { at: 1_000, name: 'auth-error', data: { code: 'TOKEN_EXPIRED' } }
  const { clock, store } = open(wire, [reads(0, 10), expired, reads(2_000, 50)], { getToken })
  await until(store, isSynced)
  clock.advance(1_000)
  await expect.poll(() => asked, { timeout: 10_000 }).toEqual(['connect', 'unauthorized'])
  await until(store, isSynced)
  clock.advance(1_000)
  await until(store, ({ jobs }) => jobs.get('a')?.progress === 50)
})

test.each(names)('over %s a session that has ended is for the person to renew', async (wire) => {
  const ended = lineAt(1_000, { status: 'disconnected', reason: 'unauthorized' })
  const { clock, store } = open(wire, [ended], { getToken: () => 'token' })
  await until(store, isSynced)
  const waits: unknown[] = []
  store.subscribe(() => {
    const { connection } = store.getState()
    if ('retryAt' in connection) waits.push(connection.retryAt)
  })
  clock.advance(1_000)
  const { connection } = await until(store, ({ connection: { status } }) => status === 'disconnected')
  expect(connection).toMatchObject({ reason: 'unauthorized' })
  // It is told so at once, and does not have to find out by another try.
  expect(waits).toEqual([])
})

test.each(names)('over %s a person who may not see it is not asked to sign in again', async (wire) => {
  const { store } = open(wire, [lineAt(0, { status: 'disconnected', reason: 'forbidden' })])
  const { connection } = await until(store, ({ connection: { status } }) => status === 'disconnected')
  expect(connection).toMatchObject({ reason: 'forbidden' })
})

test.each(live)('over %s a client that is thrown out for good stays out', async (wire) => {
  const { store } = open(wire, [lineAt(0, { status: 'disconnected', reason: 'kicked' })])
  const { connection } = await until(store, ({ connection: { status } }) => status === 'disconnected')
  expect(connection).toMatchObject({ reason: 'kicked' })
})

test.each(names)('over %s a server that asks for patience is given it', async (wire) => {
  const busy = lineAt(0, { status: 'reconnecting', attempt: 1, retryInMs: 20_000, busy: true })
  const { store } = open(wire, [busy, up(20_000)], { getToken: () => 'token' })
  const { connection } = await until(
    store,
    ({ connection: line }) => line.status === 'reconnecting' && line.busy === true,
  )
  const waitMs = 'retryAt' in connection ? (connection.retryAt ?? 0) - store.clock.now() : 0
  expect(waitMs).toBeGreaterThan(15_000)
  expect(waitMs).toBeLessThan(25_000)
})

test.each(live)('over %s an admin sees the figures of the system', async (wire) => {
  const { clock, store } = open(wire, [{ at: 1_000, name: 'system-metrics', data: systemMetrics() }])
  onTestFinished(store.actions.subscribeAdmin())
  await until(store, ({ admin }) => admin === 'allowed')
  clock.advance(1_000)
  const { metricsHistory } = await until(store, (state) => state.metricsHistory.length > 0)
  expect(metricsHistory).toHaveLength(1)
})

test.each(live)('over %s a proxy that lets only questions through is met by asking', async (wire) => {
  const blocked = lineAt(0, { status: 'connected', via: 'http-polling', synced: true })
  const { store, server } = open(wire, [blocked])
  await until(store, isDown)
  simulate(playOverPolling(server, { url }))
  const asking = createStatusStore({ adapter: polling({ url }), random: () => 0 })
  ends.push(asking.actions.open())
  const { connection } = await until(asking, isSynced)
  expect(connection).toMatchObject({ via: 'http-polling' })
})

test.each(live)('over %s a client that leaves is gone for the server as well', async (wire) => {
  const { store, server, close } = open(wire, [reads(0, 10)])
  const seated = (): Promise<number> =>
    server.visit({ token: undefined, isLive: true }, (found) =>
      'run' in found ? found.run.seats.of(undefined).length : -1,
    )
  await until(store, ({ jobs }) => jobs.size === 1)
  await until(store, isSynced)
  expect(await seated()).toBe(1)
  close()
  await expect.poll(seated, { timeout: 10_000 }).toBe(0)
})

const stoppable: LineOptions = { jobCommands: ['cancel-job'], queueCommands: ['pause-queue'] }

test.each(names)('over %s a job is cancelled by the server that was asked to', async (wire) => {
  const { clock, store } = open(wire, [reads(0, 10), reads(9_000, 90)], stoppable)
  await until(store, (state) => isSynced(state) && state.jobs.get('a')?.progress === 10)
  const reply = store.actions.actOnJob?.('a', 'cancel')
  await expect
    .poll(
      () => {
        clock.advance(100)
        return store.getState().jobs.get('a')?.status
      },
      { timeout: 10_000 },
    )
    .toBe('cancelled')
  expect(await reply).toMatchObject({ ok: true })
})

test.each(names)('over %s a lane is paused by the server that was asked to', async (wire) => {
  const told: Cue = { at: 0, name: 'queue-status', data: { large: { waiting: 2, active: 1, avgWaitTime: 4 } } }
  const { clock, store } = open(wire, [told], stoppable)
  const isPaused = (): boolean | undefined => store.getState().queues?.lanes[0]?.paused
  await until(store, (state) => isSynced(state) && state.queues !== undefined)
  const reply = store.actions.actOnQueue?.('large', 'pause')
  const passTime = (): boolean | undefined => {
    clock.advance(100)
    return isPaused()
  }
  await expect.poll(passTime, { timeout: 10_000 }).toBe(true)
  expect(await reply).toMatchObject({ ok: true })
})

test.each(names)('over %s a refusal comes with its words', async (wire) => {
  const no = { ok: false, code: 'NOT_POSSIBLE', message: 'It is nearly done.' } as const
  const { clock, store } = open(wire, [reads(0, 10)], stoppable, [{ to: 'cancel-job', afterMs: 100, reply: no }])
  await until(store, (state) => isSynced(state) && state.jobs.get('a')?.progress === 10)
  void store.actions.actOnJob?.('a', 'cancel')
  // The server has heard of it as soon as there is an answer to give.
  await expect.poll(() => clock.pending(), { timeout: 10_000 }).toBeGreaterThan(0)
  clock.advance(100)
  const { requests } = await until(store, (state) => state.requests.get('a')?.status === 'refused')
  expect(requests.get('a')).toMatchObject({ code: no.code, message: no.message })
})
