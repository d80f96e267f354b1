import { expect, onTestFinished, test, vi } from 'vitest'
import { happyPath } from '../../mocks/scenarios/happyPath.ts'
import { createStoreRig, settle } from '../../tests/rigs/createStoreRig.ts'
import { scripted } from '../adapters/scripted.ts'
import { createManualClock } from '../protocol/manualClock.ts'
import { createStatusStore } from './createStatusStore.ts'

function open(options: Parameters<typeof createStoreRig>[0] = {}) {
  const rig = createStoreRig(options)
  rig.store.actions.open()
  return rig
}
const snapshot = (...jobs: object[]) => ({ ok: true as const, data: { mode: 'snapshot', jobs } })

test('what ended out of sight is one line, in a hidden page too', () => {
  const rig = open()
  rig.up()
  for (let at = 0; at < 8; at++) rig.tell('job-started', { jobId: `job ${at}` })
  rig.drop()
  rig.clock.setHidden(true)
  for (let at = 0; at < 8; at++) rig.sink().message('job-completed', { jobId: `job ${at}` })
  rig.store.flush()
  const toasts = rig.state().notifications.filter(({ toast }) => toast)
  expect(toasts.map(({ kind }) => kind)).toEqual(['digest'])
})

test('a job that moved on while its row was on the way takes its name from the row, and no more', async () => {
  const rig = open()
  rig.up(false)
  rig.clock.advance(300)
  rig.tell('job-started', { jobId: 'a' })
  await rig.answer('resync', snapshot({ jobId: 'a', status: 'queued', queuePosition: 3, name: 'Report.pdf' }))
  expect(rig.job()).toMatchObject({ status: 'started', name: 'Report.pdf' })
  expect(rig.job()).not.toHaveProperty('queuePosition')
})

test('a snapshot that fails is asked for again, a few times where none has ever come', async () => {
  const rig = open()
  rig.up(false)
  for (let time = 0; time < 8; time++) {
    rig.clock.advance(60_000)
    await settle()
  }
  expect([rig.count('resync'), rig.state().connection]).toEqual([3, expect.objectContaining({ synced: true })])
})

test('a server that has given one is asked until it gives the next, and nothing counts as in order before', async () => {
  const rig = open()
  rig.up(false)
  rig.clock.advance(300)
  await rig.answer('resync', snapshot())
  rig.drop()
  rig.up(false)
  for (let time = 0; time < 6; time++) {
    rig.clock.advance(61_000)
    await settle()
  }
  expect(rig.count('resync')).toBeGreaterThan(4)
  expect(rig.state().connection).toMatchObject({ status: 'connected', synced: false })
})

test('a server that has been silent before keeps nobody waiting at the next connect', async () => {
  const rig = open()
  rig.up(false)
  rig.clock.advance(300)
  await rig.answer('resync', { ok: false, code: 'NO_ANSWER' })
  rig.drop()
  rig.up(false)
  expect(rig.state().connection).toMatchObject({ synced: true })
  rig.clock.advance(300)
  expect(rig.count('resync')).toBe(2)
})

test('a snapshot that was due when the line dropped is due when it is back, recovered or not', async () => {
  const rig = open()
  rig.up(false)
  rig.clock.advance(300)
  rig.drop()
  rig.up(true)
  expect(rig.state().connection).toMatchObject({ synced: false })
  rig.clock.advance(300)
  expect(rig.count('resync')).toBe(2)
})

test('what only admins get is numbered apart and makes no gaps', () => {
  const rig = open()
  rig.up()
  rig.store.actions.subscribeAdmin()
  for (let seq = 1; seq <= 60; seq++) {
    rig.tell('job-progress', { jobId: 'a', progress: seq, seq, epoch: 'mine' })
    rig.tell('system-metrics', { timestamp: 1_000_000 + seq * 1_000, seq, epoch: 'admin' })
    rig.clock.advance(1_000)
  }
  expect(rig.count('resync')).toBe(0)
})

test('a person who signs in again opens the line that was refused', () => {
  const rig = open({ user: 'ada' })
  rig.sink().connection({ status: 'disconnected', reason: 'unauthorized' })
  rig.store.actions.signIn('ada')
  expect(rig.calls.retried).toBe(1)
})

test('a subscriber that throws keeps no listener from hearing', () => {
  const rig = open()
  rig.up()
  const heard: string[] = []
  rig.store.actions.onJobEvent(({ job }) => heard.push(job.jobId))
  const silent = vi.spyOn(console, 'error').mockReturnValue(undefined)
  onTestFinished(() => silent.mockRestore())
  rig.store.subscribe(() => {
    throw new Error('mine')
  })
  rig.store.subscribe(() => heard.push('state'))
  rig.tell('job-started', { jobId: 'a' })
  expect(heard).toEqual(['state', 'a'])
  expect(silent).toHaveBeenCalledWith(expect.stringContaining('a subscriber of the store threw'), expect.any(Error))
})

test('a subscriber that throws keeps nobody from signing out', () => {
  const rig = open()
  rig.up()
  rig.tell('job-started', { jobId: 'a' })
  const silent = vi.spyOn(console, 'error').mockReturnValue(undefined)
  onTestFinished(() => silent.mockRestore())
  rig.store.subscribe(() => {
    throw new Error('mine')
  })
  rig.store.actions.signOut()
  expect(rig.state()).toMatchObject({ jobs: new Map(), connection: { status: 'idle' } })
})

test('of a snapshot with more ends than are kept, the newest are kept', async () => {
  const rig = open({ bounds: { finishedJobs: 3 } })
  rig.up(false)
  rig.clock.advance(300)
  const rows = [9, 8, 7, 6, 5].map((at) => ({ jobId: `j${at}`, status: 'completed', updatedAt: at * 1_000 }))
  await rig.answer('resync', snapshot(...rows))
  expect([...rig.state().jobs.keys()].toSorted()).toEqual(['j7', 'j8', 'j9'])
})

test.each([-1, Number.NaN, 1.5])('a bound of %s is refused in words', (finishedJobs) => {
  expect(() => createStoreRig({ bounds: { finishedJobs } })).toThrow(/bounds\.finishedJobs is/)
})

test('one request for figures takes one answer, not all that follow', () => {
  const rig = open()
  rig.up()
  rig.store.actions.requestMetrics()
  rig.tell('system-metrics', { timestamp: 1_000_000 })
  rig.clock.advance(600_000)
  rig.tell('system-metrics', { timestamp: 1_600_000 })
  expect(rig.state().metricsHistory).toHaveLength(1)
})

test('an end that is replayed twice is told once', () => {
  const rig = open()
  rig.up()
  rig.tell('job-started', { jobId: 'a', seq: 1 })
  rig.drop()
  rig.sink().message('job-completed', { jobId: 'a', seq: 2, updatedAt: 1 })
  rig.sink().message('job-completed', { jobId: 'a', seq: 3, updatedAt: 2 })
  rig.store.flush()
  expect(rig.state().notifications).toHaveLength(1)
})

test('a script in a loop moves in each round, and tells of its end once', () => {
  const clock = createManualClock(0)
  const store = createStatusStore({ adapter: scripted(happyPath, { clock, loop: true }), clock })
  store.actions.open()
  const at = (ms: number) => {
    clock.advance(ms - clock.now())
    store.flush()
    return store.getState().jobs.get('report')?.status
  }
  const { durationMs } = happyPath
  expect([at(durationMs - 1), at(durationMs * 1.5), at(durationMs * 2 - 1)]).toEqual([
    'completed',
    'progress',
    'completed',
  ])
  expect(store.getState().notifications).toHaveLength(1)
})
