import { expect, test } from 'vitest'
import { createSink } from '../../tests/rigs/createSink.ts'
import { followScripted, scenario } from '../../tests/rigs/followScripted.ts'
import { createManualClock } from '../protocol/manualClock.ts'
import type { QueueAction } from '../protocol/queueAction.ts'
import type { LaneStatus, QueueStatus } from '../protocol/queueStatus.ts'
import { scripted } from './scripted.ts'
import type { Cue, ScriptedAnswer, ScriptedOptions } from './scripted.ts'

const lane = (waiting: number, paused?: boolean): LaneStatus => ({
  waiting,
  active: 1,
  avgWaitTime: 1,
  ...(paused !== undefined && { paused }),
})
const queues = (at: number, status: QueueStatus): Cue => ({ at, name: 'queue-status', data: status })

/** A lane in which one more job waits each second, beside one that is always the same. */
const filling: readonly Cue[] = Array.from({ length: 11 }, (_, second) =>
  queues(second * 1_000, { normal: lane(second), large: lane(2), totalWorkers: 4 }),
)

function follow(cues: readonly Cue[], answers?: readonly ScriptedAnswer[], options?: ScriptedOptions) {
  const { store, to } = followScripted(scenario(cues, answers), options)
  const laneOf = (name = 'normal') => store.getState().queues?.lanes.find((one) => one.name === name)
  return {
    store,
    to,
    laneOf,
    stands: (name?: string) => [laneOf(name)?.paused ?? false, laneOf(name)?.waiting],
    ask: (action: QueueAction, queue = 'normal') => store.actions.actOnQueue?.(queue, action),
    request: (queue = 'normal') => store.getState().queueRequests.get(queue),
  }
}

test('a lane that a person pauses is paused once that is answered, and stays so while the script goes on', async () => {
  const { ask, to, stands, request } = follow(filling)
  to(1_500)
  const reply = ask('pause')
  to(1_799)
  expect([stands(), request()?.status]).toEqual([[false, 1], 'pending'])
  to(1_800)
  expect([stands(), request()]).toEqual([[true, 1], undefined])
  to(6_000)
  expect([stands(), stands('large')]).toEqual([
    [true, 6],
    [false, 2],
  ])
  expect(await reply).toEqual({ ok: true })
})

test('a lane that is resumed is as the script says again', () => {
  const { ask, to, stands } = follow(filling)
  void ask('pause')
  to(3_000)
  void ask('resume')
  to(3_299)
  expect(stands()).toEqual([true, 3])
  to(3_300)
  expect(stands()).toEqual([false, 3])
  to(9_000)
  expect(stands()).toEqual([false, 9])
})

test('a person who lifts a pause of the script’s own is heeded until the script pauses the lane anew', () => {
  const paused = [0, 1_000, 2_000, 3_000, 4_000].map((at) => queues(at, { normal: lane(1, at < 3_000 || at > 3_500) }))
  const { ask, to, stands } = follow(paused)
  to(500)
  void ask('resume')
  to(2_500)
  expect(stands()).toEqual([false, 1])
  to(4_000)
  expect(stands()).toEqual([true, 1])
})

test('a pause of one’s own, once lifted, does not lift one that the script tells of later', () => {
  const { ask, to, stands } = follow([...filling.slice(0, 5), queues(5_000, { normal: lane(5, true) })])
  void ask('pause')
  to(1_000)
  void ask('resume')
  to(5_000)
  expect(stands()).toEqual([true, 5])
})

test('snapshots and figures know of a pause as well', () => {
  const data = { normal: lane(7), large: lane(2) }
  const { sink, messages } = createSink()
  const clock = createManualClock(0)
  const told = scenario([
    queues(0, data),
    { at: 1_000, name: 'snapshot', data: { jobs: [], queue: data } },
    { at: 2_000, name: 'system-metrics', data: { timestamp: 0, queues: data } },
  ])
  void scripted(told, { clock })
    .connect(sink)
    .send({ name: 'pause-queue', data: { queue: 'large' } })
  clock.advance(2_000)
  const paused = { ...data, large: { ...data.large, paused: true } }
  expect(messages.slice(1)).toEqual([
    ['queue-status', paused],
    ['snapshot', { jobs: [], queue: paused }],
    ['system-metrics', { timestamp: 0, queues: paused }],
  ])
})

test('a lane that is known from the figures alone can be paused', async () => {
  const { ask, to, stands } = follow([
    { at: 0, name: 'system-metrics', data: { timestamp: 0, queues: { normal: lane(3) } } },
  ])
  const reply = ask('pause')
  to(300)
  expect([await reply, stands()]).toEqual([{ ok: true }, [true, 3]])
})

test('what everyone was told of a lane counts before what administrators were', () => {
  const figures: Cue = { at: 0, name: 'system-metrics', data: { timestamp: 0, queues: { normal: lane(3) } } }
  const { ask, to, stands } = follow([queues(0, { normal: lane(9) }), figures])
  void ask('pause')
  to(300)
  expect(stands()).toEqual([true, 9])
})

test.each(['other', 'totalWorkers', 'constructor', ''])(
  'of the lane "%s", which nobody knows, nothing can be asked',
  async (queue) => {
    const { ask, to } = follow(filling)
    const reply = ask('pause', queue)
    to(300)
    expect(await reply).toEqual({ ok: false, code: 'NOT_FOUND' })
  },
)

test('to pause twice is to pause once', async () => {
  const { ask, to, stands, request } = follow(filling)
  void ask('pause')
  to(1_000)
  const again = ask('pause')
  to(1_300)
  expect([await again, stands(), request()]).toEqual([{ ok: true }, [true, 1], undefined])
  void ask('resume')
  to(2_000)
  expect(stands()).toEqual([false, 2])
})

test('a pause that comes about while the line is down is told when it is up again', async () => {
  const lost: Cue = { at: 100, line: { status: 'reconnecting', attempt: 1 } }
  const up: Cue = { at: 5_000, line: { status: 'connected', synced: true } }
  const { ask, to, stands } = follow([queues(0, { normal: lane(1) }), lost, up])
  const reply = ask('pause')
  to(4_999)
  expect([await reply, stands()]).toEqual([{ ok: false, code: 'NO_ANSWER' }, [false, 1]])
  to(5_000)
  expect(stands()).toEqual([true, 1])
})

test('what a snapshot told of the queues is not told after it once more', () => {
  const { sink, messages } = createSink()
  const clock = createManualClock(0)
  const polled: Cue = { at: 100, line: { status: 'connected', via: 'http-polling', synced: true } }
  const look: Cue = { at: 1_000, name: 'snapshot', data: { mode: 'delta', jobs: [], queue: { normal: lane(2) } } }
  const up: Cue = { at: 2_000, line: { status: 'connected', synced: true } }
  const line = scripted(scenario([queues(0, { normal: lane(1) }), polled, look, up]), { clock }).connect(sink)
  void line.send({ name: 'pause-queue', data: { queue: 'normal' } })
  clock.advance(5_000)
  expect(messages.map(([name]) => name)).toEqual(['queue-status', 'snapshot'])
  expect(messages[1]?.[1]).toMatchObject({ queue: { normal: { paused: true } } })
})

const tooBusy: ScriptedAnswer = { to: 'pause-queue', queue: 'large', afterMs: 100, reply: { ok: false, code: 'BUSY' } }
const slowly: ScriptedAnswer = {
  to: 'pause-queue',
  afterMs: 2_000,
  reply: { ok: true },
  holds: true,
  cues: [queues(0, { normal: lane(50), large: lane(2) })],
}

test('a script has answers of its own for a lane, and for all others', async () => {
  const { ask, to, stands, request } = follow(filling, [tooBusy, slowly])
  const refused = ask('pause', 'large')
  void ask('pause')
  to(1_999)
  expect([stands(), stands('large'), request('large')?.code]).toEqual([[false, 1], [false, 2], 'BUSY'])
  to(2_000)
  expect(stands()).toEqual([true, 50])
  to(8_000)
  expect([stands(), await refused]).toEqual([[true, 8], { ok: false, code: 'BUSY' }])
})

test('a yes of which nothing comes leaves the lane as the script says', () => {
  const { ask, to, stands, request } = follow(filling, [{ to: 'pause-queue', afterMs: 0, reply: { ok: true } }])
  void ask('pause')
  to(5_000)
  expect([stands(), request()?.status]).toEqual([[false, 5], 'accepted'])
})

test('a loop begins with the lanes as they are written', () => {
  const { ask, to, stands } = follow(filling, undefined, { loop: true })
  void ask('pause')
  to(9_000)
  expect(stands()).toEqual([true, 9])
  to(11_000)
  expect(stands()[1]).toBe(1)
})

test('what is asked for does not show in the script as it is written, and shows in how it is told', () => {
  const written = scenario(filling)
  const clock = createManualClock(0)
  const line = scripted(written, { clock }).connect(createSink().sink)
  void line.send({ name: 'pause-queue', data: { queue: 'normal' } })
  clock.advance(5_000)
  const first = line.played()
  clock.advance(1_000)
  expect(line.played()).toBe(first)
  const told = first.cues.flatMap((cue) =>
    'name' in cue && cue.name === 'queue-status' ? [cue.data.normal?.paused] : [],
  )
  expect(told).toEqual([undefined, ...Array.from({ length: 11 }, () => true)])
  expect(written.cues).toEqual(filling)
})

test('a backend that cannot hold a queue does not say that it can, and does not do it', async () => {
  const adapter = scripted(scenario(filling), { queueCommands: ['pause-queue'], clock: createManualClock() })
  expect(adapter.capabilities.commands).toContain('pause-queue')
  expect(adapter.capabilities.commands).not.toContain('resume-queue')
  const handle = adapter.connect(createSink().sink)
  expect(await handle.send({ name: 'resume-queue', data: { queue: 'normal' } })).toEqual({
    ok: false,
    code: 'UNSUPPORTED',
  })
})

test('the time that the server takes to answer is told where the script has it', () => {
  const { store, to } = follow([
    { at: 0, roundTripMs: 24 },
    { at: 5_000, roundTripMs: 480 },
  ])
  expect(store.getState().roundTrips).toEqual([24])
  to(5_000)
  expect(store.getState().roundTrips).toEqual([24, 480])
})
