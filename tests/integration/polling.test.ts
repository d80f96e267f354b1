import { afterEach, expect, test } from 'vitest'
import type { JobProgress } from '../../src/protocol/jobProgress.ts'
import { everyMs, openPolled } from '../rigs/openPolled.ts'

const endings: (() => unknown)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end()
})
async function begin(...options: Parameters<typeof openPolled>) {
  const polled = await openPolled(...options)
  endings.push(polled.end)
  return polled
}
const started: JobProgress = { jobId: 'a', status: 'started' }

test('the jobs are there when the line is up, and the token went in a header', async () => {
  const { store, synced, server, statuses } = await begin({ rows: [started] }, { getToken: () => 'secret' })
  const jobsWhenUp: number[] = []
  store.subscribe(({ connection, jobs } = store.getState()) => {
    if (connection.status === 'connected') jobsWhenUp.push(jobs.size)
  })
  const { connection, jobs } = await synced()
  expect(connection).toEqual({ status: 'connected', via: 'http-polling', synced: true, everyMs })
  expect([jobs.get('a')?.status, jobsWhenUp[0], statuses]).toEqual(['started', 1, ['connecting', 'synced']])
  expect(server.to('/jobs').map(({ url, headers }) => [url, headers.authorization])).toEqual([
    ['/jobs', 'Bearer secret'],
  ])
})

test('the server is asked again after each interval, and not before', async () => {
  const { rests, pass, polls, truth, comes, statuses, state } = await begin({ rows: [started] })
  await rests(1)
  const { connection } = state()
  pass(everyMs - 1)
  await rests(1)
  expect(polls()).toBe(1)
  truth.rows = [{ jobId: 'a', status: 'progress', progress: 40 }]
  pass(1)
  const { jobs } = await comes(({ jobs: all }) => all.get('a')?.status === 'progress')
  expect([polls(), jobs.get('a')?.progress, statuses]).toEqual([2, 40, ['connecting', 'synced']])
  expect(state().connection).toBe(connection)
})

test('what ends between two polls is told, what had ended before is not', async () => {
  const { rests, pass, truth, comes } = await begin({ rows: [started, { jobId: 'old', status: 'failed' }] })
  await rests(1)
  truth.rows = [{ jobId: 'a', status: 'completed' }]
  pass(everyMs)
  const { notifications } = await comes(({ jobs }) => jobs.get('a')?.status === 'completed')
  expect(notifications.map(({ kind }) => kind)).toEqual(['completed'])
})

test('an answer that has come twice need not come again', async () => {
  const { rests, pass, server, state, truth, job } = await begin({ rows: [started] })
  for (let poll = 1; poll <= 3; poll++) {
    await rests(poll)
    pass(everyMs)
  }
  await rests(4)
  const sent = server.to('/jobs').map(({ headers }) => headers['if-none-match'] !== undefined)
  expect([sent, state().connection.status, job()?.status]).toEqual([[false, false, true, true], 'connected', 'started'])
  const { snapshotAt } = state()
  truth.rows = [{ jobId: 'a', status: 'completed' }]
  pass(everyMs)
  await rests(5)
  expect([job()?.status, state().snapshotAt !== snapshotAt]).toEqual(['completed', true])
})

test('an equal answer is no message', async () => {
  const { rests, pass, state } = await begin({ rows: [started] })
  await rests(1)
  pass(everyMs)
  await rests(2)
  const { snapshotAt } = state()
  pass(everyMs)
  await rests(3)
  expect(state().snapshotAt).toBe(snapshotAt)
})

test('a job that is gone from the answers expires, even where they are equal from then on', async () => {
  const { rests, pass, truth, job } = await begin({ rows: [started] })
  await rests(1)
  truth.rows = []
  for (let poll = 2; poll <= 4; poll++) {
    pass(everyMs)
    await rests(poll)
  }
  expect(job()?.status).toBe('expired')
})

test('a slow answer is waited for, and no other question put meanwhile', async () => {
  const { rests, pass, polls, server, comes, state, down } = await begin({}, { intervalMs: 1_000 })
  await rests(1)
  server.order('/jobs', 'silence')
  pass(1_000)
  await comes(() => polls() === 2)
  pass(4_999)
  expect([polls(), state().connection.status]).toEqual([2, 'connected'])
  pass(1)
  expect((await down()).connection).toMatchObject({ message: 'no answer' })
  expect(polls()).toBe(2)
})

test('while nobody looks it is asked once a minute, and soon where someone looks again', async () => {
  const { manual, rests, pass, polls, comes } = await begin()
  await rests(1)
  manual.setHidden(true)
  for (let waits = 1; waits <= 8; waits++) {
    pass(everyMs)
    await rests(waits + 1)
  }
  expect(polls()).toBe(1)
  pass(everyMs)
  await comes(() => polls() === 2)
  await rests(10)
  manual.setHidden(false)
  pass(everyMs)
  await comes(() => polls() === 3)
  expect(polls()).toBe(3)
})

test('while nobody looks it is asked four times more seldom', async () => {
  const { manual, rests, pass, polls, comes } = await begin({}, { intervalMs: 20_000 })
  await rests(1)
  manual.setHidden(true)
  for (let waits = 1; waits <= 3; waits++) {
    pass(20_000)
    await rests(waits + 1)
  }
  expect(polls()).toBe(1)
  pass(20_000)
  await comes(() => polls() === 2)
  expect(polls()).toBe(2)
})

test('a line that is to be kept is asked as ever while nobody looks', async () => {
  const { manual, rests, pass, polls, comes } = await begin({}, { background: 'keep' })
  await rests(1)
  manual.setHidden(true)
  pass(everyMs)
  await comes(() => polls() === 2)
  expect(polls()).toBe(2)
})

test('long waits between two polls are no silence', async () => {
  const { rests, pass, polls, state } = await begin({}, { intervalMs: 120_000 })
  await rests(1)
  pass(119_999)
  await rests(1)
  expect([polls(), state().connection]).toMatchObject([1, { status: 'connected', synced: true }])
})

test('after close no time is waited for', async () => {
  const { rests, close, manual } = await begin()
  await rests(1)
  close()
  await Promise.resolve()
  expect(manual.pending()).toBe(0)
})
