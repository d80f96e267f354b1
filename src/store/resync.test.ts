import { expect, test } from 'vitest'
import { createResyncRig } from '../../tests/rigs/createResyncRig.ts'

test('a line that comes up asks for a snapshot within its jitter, and is synced when it lands', async () => {
  const { up, clock, asked, land, isSynced, job } = createResyncRig({ random: () => 0.999 })
  up(false)
  clock.advance(249)
  expect([asked(), isSynced()]).toEqual([0, false])
  clock.advance(1)
  expect(asked()).toBe(1)
  await land({ jobs: [{ jobId: 'a', status: 'started' }] })
  expect([isSynced(), job()?.status]).toEqual([true, 'started'])
})

test('a line that the server recovered asks for nothing', () => {
  const { up, clock, asked } = createResyncRig()
  up(true)
  clock.advance(10_000)
  expect(asked()).toBe(0)
})

test('an adapter that cannot resync is not asked to', () => {
  const { up, clock, sent } = createResyncRig({ commands: [] })
  up(false)
  clock.advance(10_000)
  expect(sent).toEqual([])
})

test('a line that only changes its way stays synced and asks nothing more', async () => {
  const { begin, land, sink, clock, asked, isSynced } = createResyncRig()
  begin()
  await land({ jobs: [] })
  sink().connection({ status: 'connected', via: 'long-polling', synced: true })
  clock.advance(1_000)
  expect([asked(), isSynced()]).toEqual([1, true])
})

test('a line that may have missed something while it was up is asked for a snapshot', async () => {
  const { begin, land, sink, clock, asked, isSynced } = createResyncRig()
  begin()
  await land({ jobs: [] })
  sink().connection({ status: 'connected', synced: false })
  expect(isSynced()).toBe(false)
  clock.advance(1_000)
  await land({ jobs: [] })
  expect([asked(), isSynced()]).toEqual([2, true])
})

test('the request says where we are, and which jobs are still active', async () => {
  const { tell, begin, sent } = createResyncRig()
  tell('job-progress', { jobId: 'a', seq: 7, epoch: 'e' })
  tell('job-completed', { jobId: 'b', seq: 8, epoch: 'e' })
  begin()
  expect(sent).toEqual([{ name: 'resync', data: { v: 1, epoch: 'e', seq: 8, jobIds: ['a'] } }])
})

test.each([
  [200, 200],
  [201, undefined],
])('of %i jobs the names of %s are sent: a list cut short would end the others', (count, named) => {
  const { tell, begin, sent } = createResyncRig()
  tell(
    'batch',
    Array.from({ length: count }, (_, at) => ['job-queued', { jobId: at }]),
  )
  begin()
  expect((sent[0] as unknown as { data: { jobIds?: string[] } }).data.jobIds?.length).toBe(named)
})

test('one request at a time, and none once the line is down', async () => {
  const { begin, up, drop, clock, asked, land, job } = createResyncRig()
  begin()
  up(false)
  clock.advance(1_000)
  expect(asked()).toBe(1)
  drop()
  await land({ jobs: [{ jobId: 'late', status: 'queued' }] })
  expect(job('late')).toBeUndefined()
  up(false)
  drop()
  clock.advance(1_000)
  expect(asked()).toBe(1)
})

test('a server that has no snapshot leaves a line that works', async () => {
  const { begin, answer, isSynced, store, state } = createResyncRig()
  begin()
  await answer('resync', { ok: false, code: 'NO_ANSWER' })
  store.flush()
  expect([isSynced(), state().problems.total]).toEqual([true, 0])
})

test.each([undefined, null, 'ok', 7, []])('the answer %j is a counted problem and takes no job away', async (data) => {
  const { tell, begin, land, drop, state } = createResyncRig()
  tell('job-queued', { jobId: 'a' })
  for (let time = 0; time < 3; time++) {
    begin()
    await land(data)
    drop()
  }
  expect(state().jobs.get('a')?.status).toBe('queued')
  expect(state().problems.byCode['malformed-payload']).toBe(3)
})

test('an answer without jobs takes none away', async () => {
  const { tell, begin, land, drop, job } = createResyncRig()
  tell('job-queued', { jobId: 'a' })
  for (let time = 0; time < 3; time++) {
    begin()
    await land({ ok: true })
    drop()
  }
  expect(job()?.status).toBe('queued')
})

test('a gap asks once, however many events follow it', () => {
  const { up, tell, clock, asked } = createResyncRig()
  up()
  tell('job-progress', { jobId: 'a', seq: 1, progress: 1 })
  tell('job-progress', { jobId: 'a', seq: 2, progress: 2 })
  clock.advance(1_000)
  expect(asked()).toBe(0)
  tell('job-progress', { jobId: 'a', seq: 4, progress: 4 })
  clock.advance(1_000)
  expect(asked()).toBe(1)
  tell('job-progress', { jobId: 'a', seq: 5, progress: 5 })
  tell('job-progress', { jobId: 'a', seq: 9, progress: 9 })
  clock.advance(1_000)
  expect(asked()).toBe(1)
})

test('a gap behind what the snapshot covers asks again', async () => {
  const { up, tell, clock, asked, land } = createResyncRig()
  up()
  tell('job-progress', { jobId: 'a', seq: 1 })
  tell('job-progress', { jobId: 'a', seq: 5 })
  clock.advance(250)
  tell('job-progress', { jobId: 'a', seq: 9 })
  await land({ seq: 6, jobs: [] })
  clock.advance(10_000)
  expect(asked()).toBe(2)
  await land({ seq: 9, jobs: [] })
  clock.advance(60_000)
  expect(asked()).toBe(2)
})

test('events of all kinds count in the numbering', () => {
  const { up, tell, clock, asked } = createResyncRig()
  up()
  tell('job-progress', { jobId: 'a', seq: 1 })
  tell('queue-status', { seq: 2 })
  tell('batch', [['job-progress', { jobId: 'a', seq: 3 }]])
  tell('job-progress', { jobId: 'b', seq: 4 })
  clock.advance(1_000)
  expect(asked()).toBe(0)
})

test('another epoch is adopted, and asked about once', async () => {
  const { up, tell, clock, asked, sent, land, job } = createResyncRig()
  up()
  tell('job-progress', { jobId: 'a', seq: 900, epoch: 'old', progress: 10 })
  tell('job-progress', { jobId: 'a', seq: 1, epoch: 'new', progress: 20 })
  tell('job-progress', { jobId: 'a', seq: 2, epoch: 'new', progress: 30 })
  expect(job()?.progress).toBe(30)
  clock.advance(250)
  expect(sent).toMatchObject([{ data: { epoch: 'new', seq: 2 } }])
  await land({ epoch: 'new', seq: 2, jobs: [{ jobId: 'a', status: 'progress', progress: 30 }] })
  tell('job-progress', { jobId: 'a', seq: 3, epoch: 'new', progress: 40 })
  clock.advance(1_000)
  expect([asked(), job()?.progress]).toEqual([1, 40])
})

test('a numbering that begins while a snapshot of the last one is on its way is asked about', async () => {
  const { tell, begin, land, clock, asked } = createResyncRig()
  tell('job-progress', { jobId: 'a', seq: 7, epoch: 'old' })
  begin()
  tell('job-progress', { jobId: 'a', seq: 1, epoch: 'new' })
  await land({ epoch: 'old', seq: 9, jobs: [{ jobId: 'a', status: 'progress' }] })
  clock.advance(1_000)
  expect(asked()).toBe(2)
  await land({ epoch: 'new', seq: 1, jobs: [{ jobId: 'a', status: 'progress' }] })
  clock.advance(60_000)
  expect(asked()).toBe(2)
})
