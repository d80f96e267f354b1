import { afterEach, expect, test } from 'vitest'
import { TestDesk } from './testDesk.ts'

let desk: TestDesk
afterEach(async () => desk.end())

test('a paused job gives its worker to the next, and goes on at its page', async () => {
  desk = await TestDesk.start({ pageDelayMs: 20 })
  const ada = await desk.visit('ada')
  const [paused, next] = [await desk.submit('ada', 'report'), await desk.submit('ada', 'report')]
  await ada.hearOf(paused, 'job-progress', ({ progress }) => Number(progress) > 10)
  expect(await ada.ask('pause-job', { jobId: paused })).toEqual({ ok: true })
  const rest = await ada.hearOf(paused, 'job-paused')
  expect(rest).toMatchObject({ status: 'paused', attempt: 1, estimatedTime: null, step: null })
  expect(await ada.end(next)).toMatchObject({ status: 'completed' })
  const told = ada.jobEvents(paused).length
  expect(await ada.ask('resume-job', { jobId: paused })).toEqual({ ok: true })
  const done = await ada.end(paused)
  expect(done).toMatchObject({ attempt: 1, result: { pages: 24, words: 3_528, characters: 16_983 } })
  const text = await (await fetch(String(done['resultUrl']))).text()
  expect(text.match(/Sail trim report, page \d+/gu)).toHaveLength(24)
  const shares = ada
    .jobEvents(paused)
    .flatMap(({ data }) => (data['progress'] === null ? [] : [Number(data['progress'])]))
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  const after = ada.jobEvents(paused).slice(told)
  expect(after[0]).toMatchObject({ name: 'job-queued', data: { progress: rest['progress'] } })
  expect(after[1]).toMatchObject({ name: 'job-progress', data: { progress: rest['progress'] } })
})

test('a waiting job is held out of the line, and comes back to its place', async () => {
  desk = await TestDesk.start({ pageDelayMs: 100 })
  const ada = await desk.visit('ada')
  await desk.submit('ada', 'report')
  const [held, last] = [await desk.submit('ada', 'empty'), await desk.submit('ada', 'empty')]
  expect(await ada.ask('pause-job', { jobId: held })).toEqual({ ok: true })
  expect(ada.jobEvents(held).at(-1)).toMatchObject({ name: 'job-paused', data: { queuePosition: null } })
  await ada.hearOf(last, 'job-queued', ({ queuePosition, queueSize }) => queuePosition === 1 && queueSize === 1)
  await ada.ask('resume-job', { jobId: held })
  expect(ada.jobEvents(held).at(-1)).toMatchObject({ name: 'job-queued', data: { queuePosition: 1, queueSize: 2 } })
})

test('a paused job is cancelled at once, and asking again for what is so already is as good', async () => {
  desk = await TestDesk.start({ pageDelayMs: 100 })
  const ada = await desk.visit('ada')
  const [running, held] = [await desk.submit('ada', 'report'), await desk.submit('ada', 'report')]
  await ada.ask('pause-job', { jobId: held })
  expect(await ada.ask('pause-job', { jobId: held })).toEqual({ ok: true })
  expect(await ada.ask('resume-job', { jobId: running })).toEqual({ ok: true })
  expect(await ada.ask('cancel-job', { jobId: held })).toEqual({ ok: true })
  expect(ada.jobEvents(held).at(-1)).toMatchObject({ name: 'job-cancelled' })
  expect(await ada.ask('resume-job', { jobId: held })).toMatchObject({ ok: false, code: 'ALREADY_FINISHED' })
})

test('what is paused stays so through a restart, and goes on at its page', async () => {
  desk = await TestDesk.start({ pageDelayMs: 20 })
  const before = await desk.visit('ada')
  const jobId = await desk.submit('ada', 'report')
  await before.hearOf(jobId, 'job-progress', ({ progress }) => Number(progress) > 10)
  await before.ask('pause-job', { jobId })
  const { progress } = await before.hearOf(jobId, 'job-paused')
  await desk.close()
  await desk.open()
  const after = await desk.visit('ada')
  expect((await after.resync()).jobs).toMatchObject([{ jobId, status: 'paused', attempt: 1, progress }])
  await after.ask('resume-job', { jobId })
  expect(await after.end(jobId)).toMatchObject({ attempt: 1, result: { words: 3_528, characters: 16_983 } })
})
