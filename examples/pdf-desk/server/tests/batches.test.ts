import { afterEach, expect, test } from 'vitest'
import { samplePdf, type SampleName } from '../samplePdf.ts'
import { TestDesk } from './testDesk.ts'

let desk: TestDesk
afterEach(async () => desk.end())

const submitAll = async (batch: string, samples: SampleName[]): Promise<string[]> => {
  const ids: string[] = []
  for (const sample of samples) ids.push(await desk.submit('ada', sample, { batch }))
  return ids
}
const many = (count: number, sample: SampleName): SampleName[] => Array.from({ length: count }, () => sample)

test('a batch of twenty rolls up: what is done and what has failed, and how many in all', async () => {
  desk = await TestDesk.start({ workers: 2 })
  const ada = await desk.visit('ada')
  const batch = await desk.openBatch('ada', 20)
  expect(await ada.hearOf(batch, 'job-queued')).toMatchObject({
    name: 'Invoices',
    kind: 'Batch',
    progress: 0,
    counts: { done: 0, failed: 0, skipped: 0, running: 0, total: 20, unit: 'documents' },
  })
  const [first] = await submitAll(batch, [...many(17, 'report'), ...many(3, 'damaged')])
  expect(await ada.hearOf(String(first), 'job-queued')).toMatchObject({ parentId: batch })
  expect(await ada.end(batch)).toMatchObject({
    status: 'failed',
    progress: 100,
    counts: { done: 17, failed: 3, running: 0, total: 20 },
    error: '3 of 20 documents could not be read.',
    retryable: false,
  })
  const totals = ada.jobEvents(batch).map(({ data }) => (data['counts'] as { total: number }).total)
  expect(new Set(totals)).toEqual(new Set([20]))
  const shares = ada.jobEvents(batch).map(({ data }) => Number(data['progress']))
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
})

test('a retry of a batch runs what failed once more, and nothing else', async () => {
  desk = await TestDesk.start({ unluckyName: 'long', pageDelayMs: 20 })
  const ada = await desk.visit('ada')
  const batch = await desk.openBatch('ada', 4)
  const [good, damaged, unlucky, unwanted] = await submitAll(batch, ['report', 'damaged', 'long', 'report'])
  await ada.ask('cancel-job', { jobId: unwanted })
  expect(await ada.end(batch)).toMatchObject({ status: 'failed', attempt: 1, counts: { failed: 2 }, retryable: true })
  expect(await ada.ask('retry-job', { jobId: batch })).toEqual({ ok: true })
  await ada.hearOf(batch, 'job-progress', ({ attempt }) => attempt === 2)
  expect(await ada.hearOf(batch, 'job-failed', ({ attempt }) => attempt === 2)).toMatchObject({
    counts: { done: 2, failed: 1, skipped: 1, total: 4 },
    retryable: false,
  })
  const runs = [good, damaged, unlucky, unwanted].map((id) => Number(ada.jobEvents(id).at(-1)?.data['attempt']))
  expect(runs).toEqual([1, 1, 2, 1])
  expect(await ada.ask('retry-job', { jobId: batch })).toMatchObject({ ok: false, code: 'NOT_RETRYABLE' })
})

test('cancelling a batch cancels all that has not ended, and what is still being uploaded is not taken in', async () => {
  desk = await TestDesk.start({ pageDelayMs: 50 })
  const ada = await desk.visit('ada')
  const batch = await desk.openBatch('ada', 4)
  const [done, running, waiting] = await submitAll(batch, ['empty', 'report', 'report'])
  await ada.hearOf(String(running), 'job-progress')
  expect(await ada.ask('cancel-job', { jobId: batch })).toEqual({ ok: true })
  expect(await ada.end(batch)).toMatchObject({ status: 'cancelled', counts: { failed: 1, skipped: 2 } })
  const ends = [done, running, waiting].map((id) => ada.jobEvents(id).at(-1)?.name)
  expect(ends).toEqual(['job-failed', 'job-cancelled', 'job-cancelled'])
  const late = await desk.upload('ada', await samplePdf('report'), 'late.pdf', { batch })
  expect(late).toMatchObject({ status: 409, body: { code: 'CANCELLED' } })
  expect(await ada.ask('retry-job', { jobId: batch })).toEqual({ ok: true })
  expect(await ada.hearOf(batch, 'job-failed')).toMatchObject({ attempt: 2, counts: { done: 2, failed: 1 } })
})

test('a batch pauses when nothing of it runs, and goes on', async () => {
  desk = await TestDesk.start({ pageDelayMs: 20 })
  const ada = await desk.visit('ada')
  const batch = await desk.openBatch('ada', 2)
  const [first] = await submitAll(batch, ['report', 'report'])
  await ada.hearOf(String(first), 'job-progress')
  expect(await ada.ask('pause-job', { jobId: batch })).toEqual({ ok: true })
  await ada.hearOf(batch, 'job-paused')
  expect(await ada.ask('resume-job', { jobId: batch })).toEqual({ ok: true })
  expect(await ada.end(batch)).toMatchObject({ status: 'completed', attempt: 1, counts: { done: 2 } })
})

test('a file that is refused, or never comes, is not waited for', async () => {
  desk = await TestDesk.start({ batchPatienceMs: 300 })
  const ada = await desk.visit('ada')
  const batch = await desk.openBatch('ada', 3)
  expect(await desk.upload('ada', Buffer.from('no PDF'), 'a.pdf', { batch })).toMatchObject({ status: 415 })
  await ada.hearOf(batch, 'job-queued', ({ counts }) => (counts as { total: number }).total === 2)
  await submitAll(batch, ['report'])
  expect(await ada.end(batch)).toMatchObject({ status: 'completed', counts: { done: 1, total: 1 } })
})

test('a batch survives a restart with all that is in it', async () => {
  desk = await TestDesk.start({ pageDelayMs: 20 })
  const before = await desk.visit('ada')
  const batch = await desk.openBatch('ada', 3)
  const [failed, running] = await submitAll(batch, ['empty', 'report', 'report'])
  await before.hearOf(String(running), 'job-progress')
  await before.end(String(failed))
  await desk.close()
  await desk.open()
  const after = await desk.visit('ada')
  const [row] = (await after.resync()).jobs
  expect(row).toMatchObject({ jobId: batch, name: 'Invoices', attempt: 1, counts: { failed: 1, total: 3 } })
  expect(await after.end(batch)).toMatchObject({ status: 'failed', counts: { done: 2, failed: 1, total: 3 } })
})

test('a batch cancelled in the middle of a crash is cancelled after it', async () => {
  desk = await TestDesk.start({ pageDelayMs: 50 })
  const before = await desk.visit('ada')
  const batch = await desk.openBatch('ada', 1)
  const [running] = await submitAll(batch, ['report'])
  await before.hearOf(String(running), 'job-progress')
  before.socket.emit('cancel-job', { jobId: batch })
  await before.hearOf(batch, 'job-cancelling')
  await desk.close()
  await desk.open()
  const { jobs } = await (await desk.visit('ada')).resync()
  expect(jobs.map(({ status }) => status)).toEqual(['cancelled', 'cancelled'])
})

test('batches are the business of their owner alone', async () => {
  desk = await TestDesk.start()
  const batch = await desk.openBatch('ada', 2)
  const grace = await desk.visit('grace')
  expect(await grace.ask('cancel-job', { jobId: batch })).toMatchObject({ code: 'NOT_FOUND' })
  const foreign = await desk.upload('grace', await samplePdf('report'), 'a.pdf', { batch })
  expect(foreign).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } })
  expect((await grace.resync()).jobs).toEqual([])
})

test.each([[{}], [{ count: 0 }], [{ count: 1.5 }], [{ count: 101 }], [{ count: '2' }], [[]], ['x']])(
  'a batch announced as %j is refused',
  async (body) => {
    desk = await TestDesk.start()
    expect(await desk.post('ada', '/batches', body)).toMatchObject({ status: 400, body: { code: 'BAD_REQUEST' } })
  },
)
