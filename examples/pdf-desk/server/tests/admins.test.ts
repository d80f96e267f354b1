import { afterAll, beforeAll, expect, test } from 'vitest'
import { TestDesk } from './testDesk.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await TestDesk.start()
})
afterAll(async () => desk.end())

test('an admin who subscribes gets metrics at once and again', async () => {
  const grace = await desk.visit('grace')
  expect(await grace.socket.emitWithAck('subscribe-admin')).toEqual({ ok: true })
  const first = await grace.hear('system-metrics')
  expect(first['system']).toMatchObject({ totalMemoryUsage: expect.any(Number), systemLoad: expect.any(Number) })
  const second = await grace.hear('system-metrics', (data) => data['timestamp'] !== first['timestamp'])
  expect(Date.parse(String(second['timestamp']))).toBeGreaterThan(Date.parse(String(first['timestamp'])))
})

test('metrics tell what the jobs came to and who did them', async () => {
  const grace = await desk.visit('grace')
  await grace.end(await desk.submit('grace', 'report'))
  await grace.end(await desk.submit('grace', 'damaged'))
  await grace.socket.emitWithAck('subscribe-admin')
  const { performance, workers } = await grace.hear(
    'system-metrics',
    ({ workers: list }) => Array.isArray(list) && list.length > 0,
  )
  expect(performance).toMatchObject({ totalJobsProcessed: 2, throughputPerHour: 2, errorRate: 0.5 })
  expect((performance as { averageProcessingTime: number }).averageProcessingTime).toBeGreaterThan(0)
  expect(workers).toMatchObject([{ status: 'idle', jobsProcessed: 1, jobsFailed: 1, memoryUsage: expect.any(Number) }])
})

test('what has not been measured yet is absent, not zero', async () => {
  const fresh = await TestDesk.start()
  const { body } = await fresh.fetch('/metrics', { headers: await fresh.bearer('grace') })
  expect(body['performance']).toEqual({ totalJobsProcessed: 0, throughputPerHour: 0 })
  expect((body['queues'] as { normal: object }).normal).toEqual({
    active: 0,
    waiting: 0,
    failed: 0,
    paused: false,
  })
  await fresh.end()
})

test('a worker at work says at which job', async () => {
  const slow = await TestDesk.start({ pageDelayMs: 200 })
  const grace = await slow.visit('grace')
  const jobId = await slow.submit('grace', 'report')
  await grace.hear('job-progress')
  const { body } = await slow.fetch('/metrics', { headers: await slow.bearer('grace') })
  expect(body['workers']).toMatchObject([{ status: 'busy', currentJobId: jobId }])
  expect(body['queues']).toMatchObject({ activeWorkers: 1, normal: { active: 1 } })
  await slow.end()
})

test('someone who is not an admin is refused, with and without an acknowledgement', async () => {
  const ada = await desk.visit('ada')
  expect(await ada.socket.emitWithAck('subscribe-admin')).toMatchObject({ ok: false, code: 'ADMIN_REQUIRED' })
  expect(ada.heard.some(({ name }) => name === 'auth-error')).toBe(false)
  ada.socket.emit('subscribe-admin')
  expect(await ada.hear('auth-error')).toMatchObject({ code: 'ADMIN_REQUIRED' })
  expect(await ada.socket.emitWithAck('request-system-metrics')).toMatchObject({ ok: false, code: 'ADMIN_REQUIRED' })
  expect(ada.socket.connected).toBe(true)
  expect(ada.heard.some(({ name }) => name === 'system-metrics')).toBe(false)
})

test('metrics over HTTP are for admins', async () => {
  const refused = await desk.fetch('/metrics', { headers: await desk.bearer('ada') })
  expect(refused).toMatchObject({ status: 403, body: { code: 'ADMIN_REQUIRED', message: 'Only admins can see this.' } })
  expect(await desk.fetch('/queue', { headers: await desk.bearer('ada') })).toMatchObject({ status: 200 })
})

test('after unsubscribing no more metrics come', async () => {
  const leaver = await desk.visit('grace')
  const stayer = await desk.visit('grace')
  await Promise.all([leaver, stayer].map(({ socket }) => socket.emitWithAck('subscribe-admin')))
  await leaver.socket.emitWithAck('unsubscribe-admin')
  const count = (): number => leaver.heard.filter(({ name }) => name === 'system-metrics').length
  const before = count()
  const [{ timestamp }] = [await stayer.hear('system-metrics')]
  await stayer.hear('system-metrics', (data) => data['timestamp'] !== timestamp)
  expect(count()).toBe(before)
})
