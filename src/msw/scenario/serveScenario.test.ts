import { expect, test } from 'vitest'
import type { Cue, Scenario } from '../../adapters/scripted.ts'
import { createManualClock } from '../../protocol/manualClock.ts'
import type { Door } from './door.ts'
import type { Seat } from './seats.ts'
import { serveScenario } from './serveScenario.ts'
import type { ServeOptions } from './serveScenario.ts'

const scenarioOf = (cues: readonly Cue[]): Scenario => ({
  name: 'short',
  description: 'What a test needs.',
  startsAt: 0,
  durationMs: 10_000,
  cues,
})

/** A server with a client that notes what it hears. */
function stage(cues: readonly Cue[], options: ServeOptions = {}) {
  const clock = createManualClock()
  const server = serveScenario(scenarioOf(cues), { clock, ...options })
  const told: unknown[] = []
  const enter = (token?: string): Promise<Seat | Door> =>
    server.visit({ token, isLive: true }, (found) => {
      if (!('run' in found)) return found.door
      return found.run.seats.take({
        token,
        tell: (name) => void told.push(name),
        end: (door) => void told.push(door),
      })
    })
  const seated = async (token?: string): Promise<Seat> => {
    const seat = await enter(token)
    if ('kind' in seat) throw new Error(`There was no seat: ${seat.kind}.`)
    return seat
  }
  return { clock, server, told, enter, seated, start: server.start }
}

const up = (at: number): Cue => ({ at, line: { status: 'connected', synced: true } })
const progress = (at: number, percent: number): Cue => ({
  at,
  name: 'job-progress',
  data: { jobId: 'a', status: 'progress', progress: percent },
})
const done: Cue = { at: 3_000, name: 'job-completed', data: { jobId: 'a', status: 'completed' } }
const down: Cue = { at: 2_000, line: { status: 'reconnecting', attempt: 1 } }

test('a server that was not started is not to be reached', async () => {
  const { enter } = stage([])
  expect(await enter()).toEqual({ kind: 'unreachable' })
})

test('a scenario begins with the first client, not with the start', async () => {
  const { clock, seated, start, told } = stage([progress(1_000, 40)])
  start()
  clock.advance(5_000)
  await seated()
  clock.advance(999)
  expect(told).toEqual([])
  clock.advance(1)
  expect(told).toEqual(['job-progress'])
})

test('a client whose line is cut hears nothing more, and is not let in before the scenario says so', async () => {
  const { clock, seated, enter, start, told } = stage([down, done, up(4_000)])
  start()
  await seated()
  clock.advance(3_500)
  expect(told).toEqual([{ kind: 'unreachable' }])
  expect(await enter()).toEqual({ kind: 'unreachable' })
  clock.advance(500)
  expect(await enter()).not.toHaveProperty('kind')
})

test('a snapshot holds what was told while nobody could hear it', async () => {
  const { clock, seated, start } = stage([progress(1_000, 40), down, done, up(4_000)])
  start()
  await seated()
  clock.advance(4_000)
  expect(await (await seated()).command('resync')).toMatchObject({ jobs: [{ jobId: 'a', status: 'completed' }] })
})

test('a snapshot tells nothing that only a page can know', async () => {
  const { clock, seated, start } = stage([progress(0, 40)])
  start()
  const seat = await seated()
  clock.advance(1)
  expect(await seat.command('resync')).toEqual({
    jobs: [{ jobId: 'a', status: 'progress', progress: 40, attempt: 1 }],
  })
})

test('an event that comes late changes the snapshot no more than it changes a page', async () => {
  const { clock, seated, start } = stage([done, progress(3_500, 40)])
  start()
  const seat = await seated()
  clock.advance(4_000)
  expect(await seat.command('resync')).toMatchObject({ jobs: [{ status: 'completed' }] })
})

test('a snapshot waits until the scenario says that the line is in order', async () => {
  const late: Cue[] = [{ at: 0, line: { status: 'connected', synced: false } }, up(1_000)]
  const { clock, seated, start } = stage(late)
  start()
  let answer: unknown
  void (await seated()).command('resync').then((snapshot) => (answer = snapshot))
  clock.advance(999)
  await Promise.resolve()
  expect(answer).toBeUndefined()
  clock.advance(1)
  await expect.poll(() => answer).toEqual({ jobs: [] })
})

test('who comes while the line is being opened waits for the answer', async () => {
  const { clock, enter, start } = stage([{ at: 0, line: { status: 'connecting' } }, up(1_000)])
  start()
  const coming = enter()
  clock.advance(1_000)
  expect(await coming).not.toHaveProperty('kind')
})

test('a token that has run out is refused, and a fresh one is taken', async () => {
  const expired: Cue = { at: 1_000, name: 'auth-error', data: { code: 'TOKEN_EXPIRED' } }
  const { clock, enter, seated, start } = stage([expired])
  start()
  await seated('old')
  clock.advance(1_000)
  expect(await enter('old')).toEqual({ kind: 'unauthorized' })
  expect(await enter('new')).not.toHaveProperty('kind')
})

test('figures of the system reach only who has asked for them', async () => {
  const metrics = { timestamp: 0, workers: [], queues: {} } as never
  const { clock, seated, start, told } = stage([{ at: 1_000, name: 'system-metrics', data: metrics }])
  start()
  await seated()
  const admin = await seated()
  expect(await admin.command('subscribe-admin')).toEqual({ ok: true })
  clock.advance(1_000)
  expect(told).toEqual(['system-metrics'])
})

test('an admin who asks for the figures is given the latest', async () => {
  const metrics = { timestamp: 0, workers: [], queues: {} } as never
  const { clock, seated, start, told } = stage([{ at: 1_000, name: 'system-metrics', data: metrics }])
  start()
  const seat = await seated()
  clock.advance(1_000)
  await seat.command('request-system-metrics')
  expect(told).toEqual([])
  await seat.command('subscribe-admin')
  await seat.command('request-system-metrics')
  expect(told).toEqual(['system-metrics'])
})

test('whoever is no admin is told so, also once the role is gone', async () => {
  const lost: Cue = { at: 1_000, name: 'auth-error', data: { code: 'ADMIN_REQUIRED' } }
  const { clock, seated, start } = stage([lost])
  start()
  const seat = await seated()
  expect(await seat.command('subscribe-admin')).toEqual({ ok: true })
  clock.advance(1_000)
  expect(await seat.command('subscribe-admin')).toMatchObject({ ok: false, code: 'ADMIN_REQUIRED' })
})

test('its end cuts every line and leaves no timer behind', async () => {
  const { clock, enter, seated, start, told } = stage([progress(1_000, 40)], { loop: true })
  const stop = start()
  await seated()
  stop()
  stop()
  expect(told).toEqual([{ kind: 'unreachable' }])
  expect(clock.pending()).toBe(0)
  expect(await enter()).toEqual({ kind: 'unreachable' })
})

test('each start begins the scenario anew', async () => {
  const { clock, seated, start } = stage([progress(1_000, 40)])
  start()
  await seated()
  clock.advance(2_000)
  start()
  expect(await (await seated()).command('resync')).toEqual({ jobs: [] })
})

test('a job that a client cancels is cancelled for all of them, and for who comes later', async () => {
  const { clock, seated, start, told } = stage([progress(1_000, 40), done])
  start()
  const seat = await seated()
  clock.advance(1_000)
  const reply = seat.command('cancel-job', { jobId: 'a' })
  clock.advance(300)
  expect(await reply).toEqual({ ok: true })
  clock.advance(5_000)
  expect(told).toEqual(['job-progress', 'job-cancelling', 'job-cancelled'])
  expect(await (await seated()).command('resync')).toMatchObject({ jobs: [{ status: 'cancelled', progress: 40 }] })
})

test('a lane that a client pauses is paused for all of them, and for who comes later', async () => {
  const large = { waiting: 2, active: 1, avgWaitTime: 4 }
  const { clock, seated, start, told } = stage([{ at: 0, name: 'queue-status', data: { large } }])
  start()
  const seat = await seated()
  const replies = [seat.command('pause-queue', { queue: 'large' }), seat.command('pause-queue', { queue: 'other' })]
  clock.advance(300)
  expect(await Promise.all(replies)).toEqual([{ ok: true }, { ok: false, code: 'NOT_FOUND' }])
  expect(told.at(-1)).toBe('queue-status')
  expect(await (await seated()).command('resync')).toMatchObject({ queue: { large: { ...large, paused: true } } })
})

test.each([[undefined], [{ jobId: {} }], [{ jobId: 'other' }]])(
  'a command about %o is answered with a refusal',
  async (data) => {
    const { clock, seated, start } = stage([progress(0, 40)])
    start()
    const reply = (await seated()).command('cancel-job', data)
    clock.advance(300)
    expect(await reply).toEqual({ ok: false, code: 'NOT_FOUND' })
  },
)

test('a line that is imposed holds over the scenario until it is lifted, for who is in and for who comes', async () => {
  const { clock, seated, enter, start, server, told } = stage([progress(1_000, 40)])
  start()
  await seated()
  server.impose({ status: 'reconnecting', attempt: 1 })
  expect(told).toEqual([{ kind: 'unreachable' }])
  clock.advance(1_000)
  expect(await enter()).toEqual({ kind: 'unreachable' })
  server.impose()
  expect(await (await seated()).command('resync')).toMatchObject({ jobs: [{ progress: 40 }] })
})

test('a line that was imposed before the first client came holds for it', async () => {
  const { enter, start, server } = stage([])
  server.impose({ status: 'disconnected', reason: 'unauthorized' })
  start()
  expect(await enter()).toEqual({ kind: 'unauthorized' })
})
