import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { TestDesk } from './testDesk.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await TestDesk.start({ pageDelayMs: 20 })
})
afterAll(async () => desk.end())

const metrics = async (): Promise<Record<string, unknown>> =>
  (await desk.fetch('/metrics', { headers: await desk.bearer('grace') })).body

test('cancelling a running job stops its worker, and the next job has another one', async () => {
  const ada = await desk.visit('ada')
  const [running, next] = [await desk.submit('ada', 'long'), await desk.submit('ada', 'report')]
  await ada.hearOf(running, 'job-progress', ({ progress }) => Number(progress) > 0)
  const [worker] = (await metrics())['workers'] as { id: string }[]
  expect(await ada.ask('cancel-job', { jobId: running })).toEqual({ ok: true })
  const cancelled = await ada.hearOf(running, 'job-cancelled')
  expect(cancelled).toMatchObject({ status: 'cancelled', attempt: 1 })
  expect(Number(cancelled['progress'])).toBeLessThan(100)
  const names = ada.jobEvents(running).map(({ name }) => name)
  expect(names.slice(-2)).toEqual(['job-cancelling', 'job-cancelled'])
  expect(await ada.end(next)).toMatchObject({ status: 'completed' })
  expect(ada.jobEvents(running)).toHaveLength(names.length)
  const { workers } = (await metrics()) as { workers: { id: string }[] }
  expect(workers.map(({ id }) => id)).not.toContain(worker?.id)
})

test('a waiting job leaves the line at once, and those behind it move up', async () => {
  const ada = await desk.visit('ada')
  const [running, waiting, last] = [
    await desk.submit('ada', 'report'),
    await desk.submit('ada', 'report'),
    await desk.submit('ada', 'report'),
  ]
  expect(await ada.ask('cancel-job', { jobId: waiting })).toEqual({ ok: true })
  expect(ada.jobEvents(waiting).at(-1)).toMatchObject({ name: 'job-cancelled', data: { queuePosition: null } })
  await ada.hearOf(last, 'job-queued', ({ queuePosition }) => queuePosition === 1)
  await Promise.all([running, last].map((jobId) => ada.end(jobId)))
  expect(ada.jobEvents(waiting).some(({ name }) => name === 'job-started')).toBe(false)
})

test('what has ended is not cancelled, and the refusal says so', async () => {
  const ada = await desk.visit('ada')
  const jobId = await desk.submit('ada', 'empty')
  await ada.end(jobId)
  expect(await ada.ask('cancel-job', { jobId })).toEqual({
    ok: false,
    code: 'ALREADY_FINISHED',
    message: 'It had already ended, so it cannot be cancelled.',
  })
})

test('asking twice is as good as asking once', async () => {
  const ada = await desk.visit('ada')
  const jobId = await desk.submit('ada', 'long')
  await ada.hearOf(jobId, 'job-progress')
  const answers = await Promise.all([ada.ask('cancel-job', { jobId }), ada.ask('cancel-job', { jobId })])
  await ada.hearOf(jobId, 'job-cancelled')
  answers.push(await ada.ask('cancel-job', { jobId }))
  expect(answers).toEqual([{ ok: true }, { ok: true }, { ok: true }])
  expect(ada.jobEvents(jobId).filter(({ name }) => name === 'job-cancelling')).toHaveLength(1)
})

test('a cancelled job is no failure in the metrics, and leaves no text behind', async () => {
  const ada = await desk.visit('ada')
  const before = (await metrics())['performance'] as object
  const jobId = await desk.submit('ada', 'long')
  await ada.hearOf(jobId, 'job-progress', ({ progress }) => Number(progress) > 0)
  await ada.ask('cancel-job', { jobId })
  await ada.hearOf(jobId, 'job-cancelled')
  const after = await metrics()
  expect(after['performance']).toMatchObject({ ...before, averageProcessingTime: expect.any(Number) })
  expect(after['queues']).toMatchObject({ activeWorkers: 0 })
  expect(readdirSync(join(desk.dataDir, 'texts'))).not.toContain(`${jobId}.txt`)
})
