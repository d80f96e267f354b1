import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { Heard } from './testClient.ts'
import { TestDesk } from './testDesk.ts'

let desk: TestDesk
afterEach(async () => desk.end())

const uploads = (): string[] => readdirSync(join(desk.dataDir, 'uploads'))

test('a job whose worker was lost runs again, and completes', async () => {
  desk = await TestDesk.start({ unluckyName: 'report' })
  const ada = await desk.visit('ada')
  const jobId = await desk.submit('ada', 'report')
  expect(await ada.end(jobId)).toMatchObject({ status: 'failed', errorCode: 'WORKER_LOST', retryable: true })
  expect(await ada.ask('retry-job', { jobId })).toEqual({ ok: true })
  const queued = await ada.hearOf(jobId, 'job-queued', ({ attempt }) => attempt === 2)
  expect(queued).toMatchObject({ progress: null, maxAttempts: 3 })
  expect(queued).not.toHaveProperty('error')
  expect(await ada.hearOf(jobId, 'job-completed')).toMatchObject({ attempt: 2, progress: 100 })
  expect(uploads()).toEqual([])
})

test('each try of a job that took too long gets twice the time, until it is enough', async () => {
  desk = await TestDesk.start({ jobTimeoutMs: 1_000, pageDelayMs: 100 })
  const ada = await desk.visit('ada')
  const jobId = await desk.submit('ada', 'report')
  const ofRun = async (attempt: number): Promise<Heard['data']> =>
    Promise.race(
      ['job-failed', 'job-completed'].map(async (name) => ada.hearOf(jobId, name, (job) => job['attempt'] === attempt)),
    )
  expect(await ofRun(1)).toMatchObject({ errorCode: 'WORKER_LOST', error: expect.stringContaining('twice the time') })
  let attempt = 1
  do {
    await ada.ask('retry-job', { jobId })
    attempt += 1
  } while ((await ofRun(attempt))['status'] === 'failed' && attempt < 6)
  expect((await ofRun(attempt))['status']).toBe('completed')
})

test('a cancelled job can be run again, from its first page', async () => {
  desk = await TestDesk.start({ pageDelayMs: 20 })
  const ada = await desk.visit('ada')
  const jobId = await desk.submit('ada', 'report')
  await ada.hearOf(jobId, 'job-progress', ({ progress }) => Number(progress) > 10)
  await ada.ask('cancel-job', { jobId })
  await ada.hearOf(jobId, 'job-cancelled')
  expect(await ada.ask('retry-job', { jobId })).toEqual({ ok: true })
  expect(await ada.hearOf(jobId, 'job-completed')).toMatchObject({ attempt: 2, result: { words: 3_528 } })
})

test('what would fail again is not tried, and its file is not kept', async () => {
  desk = await TestDesk.start()
  const ada = await desk.visit('ada')
  const jobId = await desk.submit('ada', 'damaged')
  expect(await ada.end(jobId)).toMatchObject({ retryable: false })
  expect(await ada.ask('retry-job', { jobId })).toMatchObject({ ok: false, code: 'NOT_RETRYABLE' })
  expect(uploads()).toEqual([])
})

test('a file that is gone, and a job that has not failed, are refused with the reason', async () => {
  desk = await TestDesk.start({ pageDelayMs: 100 })
  const ada = await desk.visit('ada')
  const [running, waiting] = [await desk.submit('ada', 'report'), await desk.submit('ada', 'report')]
  expect(await ada.ask('retry-job', { jobId: running })).toMatchObject({ ok: false, code: 'NOT_FINISHED' })
  await ada.ask('cancel-job', { jobId: waiting })
  rmSync(join(desk.dataDir, 'uploads', `${waiting}.pdf`))
  expect(await ada.ask('retry-job', { jobId: waiting })).toMatchObject({ ok: false, code: 'FILE_LOST' })
})

test('a retry needs a place as an upload does', async () => {
  desk = await TestDesk.start({ pageDelayMs: 200, maxPendingPerPerson: 2 })
  const ada = await desk.visit('ada')
  await desk.submit('ada', 'report')
  const cancelled = await desk.submit('ada', 'report')
  await ada.ask('cancel-job', { jobId: cancelled })
  await desk.submit('ada', 'report')
  expect(await ada.ask('retry-job', { jobId: cancelled })).toMatchObject({ ok: false, code: 'RATE_LIMITED' })
})

test('a person may ask beyond the tries that a job has by itself', async () => {
  desk = await TestDesk.start({ pageDelayMs: 50 })
  const ada = await desk.visit('ada')
  const jobId = await desk.submit('ada', 'report')
  for (let attempt = 1; attempt < 4; attempt += 1) {
    await ada.hearOf(jobId, 'job-progress', (data) => data['attempt'] === attempt)
    await ada.ask('cancel-job', { jobId })
    await ada.hearOf(jobId, 'job-cancelled', (data) => data['attempt'] === attempt)
    await ada.ask('retry-job', { jobId })
  }
  expect(await ada.hearOf(jobId, 'job-completed')).toMatchObject({ attempt: 4, maxAttempts: null })
})
