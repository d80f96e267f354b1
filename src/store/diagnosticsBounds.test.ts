import { expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import type { Diagnostics } from '../protocol/diagnostics.ts'

const openRig = () => {
  const rig = createStoreRig({ commands: ['cancel-job', 'pause-queue'] })
  rig.store.actions.open()
  rig.up()
  return { ...rig, told: (): Diagnostics => rig.store.diagnostics!() }
}
const linesOf = ({ cues }: Diagnostics) => cues.flatMap((cue) => ('line' in cue ? [cue.line.status] : []))
const eventsOf = ({ cues }: Diagnostics) => cues.flatMap((cue) => ('name' in cue ? [cue] : []))

test('a flood of messages does not push out what the line did, and what made room is counted', () => {
  const { told, tell, drop, up, sink } = openRig()
  drop()
  up()
  for (let job = 0; job < 1_500; job++) sink().message('job-queued', { jobId: job })
  tell('job-started', { jobId: 1_499 })
  expect(linesOf(told())).toEqual(['connected', 'reconnecting', 'connected'])
  expect(told().about.left).toEqual({ line: 0, messages: 501, asked: 0, jobs: 1 })
  expect(told().about.messages).toEqual({ 'job-queued': 1_500, 'job-started': 1 })
})

test('a line that fell and came back for days leaves the last times, and how it stood before them', () => {
  const { told, drop, up } = openRig()
  for (let turn = 0; turn < 200; turn++) {
    drop()
    up()
  }
  const { cues, about } = told()
  expect(about.left.line).toBe(101)
  expect(cues).toHaveLength(300)
  expect(cues[0]).toMatchObject({ line: { status: 'reconnecting' } })
})

test('what happened more than a day ago is not told, and how it stood then is', () => {
  const { told, tell, clock, sink } = openRig()
  tell('job-started', { jobId: 'a', progress: 5 })
  sink().device('offline')
  clock.advance(86_400_001)
  tell('job-started', { jobId: 'b' })
  const { cues, about, durationMs } = told()
  expect(cues).toEqual([
    { at: 0, line: { status: 'connected', via: 'websocket', synced: true } },
    { at: 0, name: 'snapshot', data: { mode: 'delta', jobs: [expect.objectContaining({ jobId: 'job-1' })] } },
    { at: 0, device: 'offline' },
    { at: 0, name: 'job-started', data: { jobId: 'job-2', attempt: 1 } },
  ])
  expect(durationMs).toBe(0)
  expect(about.left).toEqual({ line: 2, messages: 1, asked: 0, jobs: 0 })
})

test('numbers of one job that come often are one entry, at the last of them', () => {
  const { told, tell, clock } = openRig()
  tell('job-started', { jobId: 'a' })
  for (let percent = 1; percent <= 25; percent++) {
    clock.advance(100)
    tell('job-progress', { jobId: 'a', progress: percent })
  }
  const progress = eventsOf(told()).filter(({ name }) => name === 'job-progress')
  expect(progress.map(({ at, data }) => [at, 'progress' in data && data.progress])).toEqual([
    [1_000, 10],
    [2_000, 20],
    [2_500, 25],
  ])
})

test('jobs and lanes are numbered, in families and in what was asked as well', async () => {
  const { told, tell, store, answer, clock } = openRig()
  tell('job-queued', { jobId: 'Report.pdf', lane: 'Mrs Gray', parentId: 'Batch of Monday' })
  tell('queue-status', { 'Mrs Gray': { waiting: 1 } })
  void store.actions.actOnJob?.('Report.pdf', 'cancel')
  void store.actions.actOnQueue?.('Mrs Gray', 'pause')
  clock.advance(40)
  await answer('cancel-job', { ok: false, code: 'NOT_POSSIBLE', message: 'Mrs Gray says no' })
  expect(eventsOf(told()).map(({ data }) => data)).toEqual([
    { jobId: 'job-1', parentId: 'job-2', lane: 'lane-1', attempt: 1 },
    { 'lane-1': { waiting: 1 } },
  ])
  expect(told().about.asked).toEqual([
    { at: 0, name: 'cancel-job', job: 'job-1', afterMs: 40, answer: 'NOT_POSSIBLE' },
    { at: 0, name: 'pause-queue', lane: 'lane-1' },
  ])
})

test('whoever signs in finds nothing of the one before', () => {
  const { told, tell, store } = openRig()
  tell('job-started', { jobId: 'a' })
  store.actions.signIn('another')
  const { cues, about } = told()
  expect(eventsOf({ cues } as Diagnostics)).toEqual([])
  expect(about).toMatchObject({ messages: {}, jobs: {}, asked: [], left: { messages: 0 } })
  tell('job-queued', { jobId: 'b' })
  expect(eventsOf(told())).toMatchObject([{ data: { jobId: 'job-1' } }])
})

test('nothing has happened before the line is opened', () => {
  const { store } = createStoreRig()
  expect(store.diagnostics!()).toMatchObject({ durationMs: 0, cues: [{ at: 0, line: { status: 'idle' } }] })
})
