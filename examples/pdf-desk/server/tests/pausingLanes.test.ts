import { afterEach, expect, test } from 'vitest'
import type { TestClient } from './testClient.ts'
import { TestDesk } from './testDesk.ts'

let desk: TestDesk
afterEach(async () => desk.end())

const lane = (name: string, wanted: object) => (queues: Record<string, unknown>) =>
  Object.entries(wanted).every(([key, value]) => Reflect.get(queues[name] as object, key) === value)

const startOrder = (client: TestClient): unknown[] =>
  client
    .jobEvents()
    .filter(({ name }) => name === 'job-started')
    .map(({ data }) => data['jobId'])

test('a paused lane starts nothing, what runs goes on, and what waits starts in its order once it is resumed', async () => {
  desk = await TestDesk.start({ workers: 2, pageDelayMs: 20 })
  const [ada, grace] = [await desk.visit('ada'), await desk.visit('grace')]
  const running = await desk.submit('ada', 'report')
  await ada.hearOf(running, 'job-progress')
  expect(await grace.ask('pause-queue', { queue: 'normal' })).toEqual({ ok: true })
  await ada.hear('queue-status', lane('normal', { paused: true, active: 1 }))
  const waiting = [await desk.submit('ada', 'empty'), await desk.submit('ada', 'empty')]
  await ada.hear('queue-status', lane('normal', { paused: true, waiting: 2 }))
  expect(await ada.end(running)).toMatchObject({ status: 'completed' })
  const other = await desk.submit('ada', 'empty', { lane: 'premium' })
  await ada.end(other)
  expect(startOrder(ada)).toEqual([running, other])
  expect(ada.jobEvents(waiting[1]).at(-1)).toMatchObject({
    name: 'job-queued',
    data: { queuePosition: 2, queueSize: 2, estimatedTime: null },
  })
  expect(await grace.ask('resume-queue', { queue: 'normal' })).toEqual({ ok: true })
  for (const jobId of waiting) await ada.end(jobId)
  expect(startOrder(ada)).toEqual([running, other, ...waiting])
  await ada.hear('queue-status', lane('normal', { paused: false, failed: 2 }))
})

test('pausing a lane is for admins, over the socket and over HTTP', async () => {
  desk = await TestDesk.start()
  const ada = await desk.visit('ada')
  for (const queue of ['normal', 'never-was']) {
    const refused = { ok: false, code: 'ADMIN_REQUIRED', message: 'Only admins can pause a lane or let it go on.' }
    expect(await ada.ask('pause-queue', { queue })).toEqual(refused)
    expect((await desk.post('ada', '/commands/resume-queue', { queue })).body).toEqual(refused)
  }
  expect(ada.heard.some(({ name }) => name === 'auth-error')).toBe(false)
  expect(await ada.end(await desk.submit('ada', 'report'))).toMatchObject({ status: 'completed' })
})

test('over HTTP a lane is paused and told as over the socket, and asking again is as good', async () => {
  desk = await TestDesk.start()
  const ada = await desk.visit('ada')
  for (let count = 0; count < 2; count += 1) {
    const answer = await desk.post('grace', '/commands/pause-queue', { queue: 'large' })
    expect(answer).toMatchObject({ status: 200, body: { ok: true } })
  }
  await ada.hear('queue-status', lane('large', { paused: true }))
  const { body } = await desk.fetch('/queue', { headers: await desk.bearer('ada') })
  expect(body).toMatchObject({ large: { paused: true }, normal: { paused: false } })
})

test('a lane that the desk does not have, and a request that says none, are answered with a code', async () => {
  desk = await TestDesk.start()
  const grace = await desk.visit('grace')
  for (const queue of ['never-was', '__proto__', 'toString'])
    expect(await grace.ask('pause-queue', { queue })).toMatchObject({ ok: false, code: 'NOT_FOUND' })
  for (const target of [undefined, null, 'normal', {}, { queue: '' }, { queue: ['normal'] }, { jobId: 'normal' }])
    expect(await grace.ask('pause-queue', target)).toMatchObject({ ok: false, code: 'BAD_REQUEST' })
  expect((await grace.resync()).queue).toMatchObject({ normal: { paused: false } })
})

test('a lane stays paused through a restart, and its jobs keep their order', async () => {
  desk = await TestDesk.start()
  const before = await desk.visit('grace')
  await before.ask('pause-queue', { queue: 'normal' })
  const first = await desk.submit('grace', 'report')
  const second = await desk.submit('grace', 'report')
  await desk.close()
  await desk.open()
  const after = await desk.visit('grace')
  expect((await after.resync()).queue).toMatchObject({ normal: { paused: true, waiting: 2, active: 0 } })
  await after.end(await desk.submit('grace', 'empty', { lane: 'premium' }))
  expect(after.jobEvents(first).filter(({ name }) => name === 'job-started')).toEqual([])
  await after.ask('resume-queue', { queue: 'normal' })
  expect(await after.end(second)).toMatchObject({ status: 'completed', attempt: 1 })
  expect(startOrder(after).slice(-2)).toEqual([first, second])
})
