import { hostname } from 'node:os'
import { afterEach, expect, test } from 'vitest'
import { damaged } from '../pdf/pdfFailure.ts'
import { samplePdf } from '../samplePdf.ts'
import { TestDesk } from './testDesk.ts'

let desk: TestDesk
afterEach(async () => desk.end())

interface Metrics {
  timestamp: string
  system: { totalCpuUsage?: number }
  workers: { id: string; status: string; cpuUsage?: number; currentJobId?: string; lastHeartbeat: number }[]
}

test('the CPU of the process and of its workers rises when they work', async () => {
  desk = await TestDesk.start({ workers: 2, workerHeapMb: 256 })
  const grace = await desk.visit('grace')
  await grace.ask('subscribe-admin', undefined)
  const isIdle = ({ system, workers }: Metrics): boolean =>
    workers.length === 2 &&
    workers.every(({ cpuUsage }) => (cpuUsage ?? 100) <= 10) &&
    (system.totalCpuUsage ?? 100) <= 20
  const idle = (await grace.hear('system-metrics', (data) => isIdle(data as unknown as Metrics))) as unknown as Metrics
  for (let count = 0; count < 12; count += 1) await desk.submit('grace', 'long')
  const isAtWork = ({ timestamp, system, workers }: Metrics): boolean =>
    timestamp > idle.timestamp &&
    Number(system.totalCpuUsage) >= 2 * Number(idle.system.totalCpuUsage) + 10 &&
    workers.some(({ cpuUsage, status }) => status === 'busy' && Number(cpuUsage) > 20)
  const busy = await grace.hear('system-metrics', (data) => isAtWork(data as unknown as Metrics))
  expect(busy).toMatchObject({ queues: { activeWorkers: 2 }, system: { totalMemoryUsage: expect.any(Number) } })
})

test('each worker is a real thread, on this machine, heard of lately', async () => {
  desk = await TestDesk.start({ workers: 3 })
  const grace = await desk.visit('grace')
  await grace.ask('subscribe-admin', undefined)
  const fits = ({ workers }: Record<string, unknown>): boolean => (workers as unknown[]).length === 3
  const { workers } = (await grace.hear('system-metrics', fits)) as unknown as Metrics
  expect(new Set(workers.map(({ id }) => id)).size).toBe(3)
  for (const worker of workers) {
    expect(worker).toMatchObject({
      host: hostname(),
      status: 'idle',
      jobsProcessed: 0,
      memoryUsage: expect.any(Number),
    })
    expect(Math.abs(Date.now() - worker.lastHeartbeat)).toBeLessThan(30_000)
  }
})

test('a worker that is lost is offline and no longer holds its job, and another takes its place', async () => {
  desk = await TestDesk.start({ unluckyName: 'unlucky' })
  const grace = await desk.visit('grace')
  await grace.ask('subscribe-admin', undefined)
  const idle = await grace.hear('system-metrics', ({ workers }) => (workers as unknown[]).length === 1)
  const [lost] = (idle as unknown as Metrics).workers
  const { body } = await desk.upload('grace', await samplePdf('report'), 'unlucky.pdf')
  expect(await grace.end(String(body['jobId']))).toMatchObject({ errorCode: 'WORKER_LOST' })
  const replaced = (await grace.hear(
    'system-metrics',
    ({ workers }) => (workers as Metrics['workers']).map(({ status }) => status).join() === 'offline,idle',
  )) as unknown as Metrics
  expect(replaced.workers[0]).toMatchObject({ id: lost?.id, jobsFailed: 1 })
  expect(replaced.workers[0]).not.toHaveProperty('currentJobId')
  expect(await grace.end(await desk.submit('grace', 'report'))).toMatchObject({ status: 'completed' })
})

test('failures are grouped by their code, and name no document and no person', async () => {
  desk = await TestDesk.start()
  const ada = await desk.visit('ada')
  for (let count = 0; count < 2; count += 1) await ada.end(await desk.submit('ada', 'damaged'))
  const last = await desk.submit('ada', 'damaged')
  await ada.end(last)
  await ada.end(await desk.submit('ada', 'encrypted'))
  const { body } = await desk.fetch('/metrics', { headers: await desk.bearer('grace') })
  const { errors, queues } = body
  expect(errors).toMatchObject([
    { code: 'PDF_DAMAGED', count: 3, jobId: last, message: damaged.message, lastSeen: expect.any(Number) },
    { code: 'PDF_ENCRYPTED', count: 1 },
  ])
  expect(queues).toMatchObject({ normal: { failed: 4 }, premium: { failed: 0 } })
  expect(JSON.stringify(errors)).not.toMatch(/damaged\.pdf|ada/u)
})
