import { afterAll, beforeAll, expect, test } from 'vitest'
import { TestDesk } from './testDesk.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await TestDesk.start()
})
afterAll(async () => desk.end())

test('nobody hears of the jobs of others, not even an admin', async () => {
  const ada = await desk.visit('ada')
  const grace = await desk.visit('grace')
  const adas = await desk.submit('ada', 'empty')
  const graces = await desk.submit('grace', 'empty')
  await Promise.all([ada.end(adas), grace.end(graces)])
  expect(new Set(grace.jobEvents().map(({ data }) => data['jobId']))).toEqual(new Set([graces]))
  expect((await grace.resync()).jobs.map((job) => job['jobId'])).toEqual([graces])
  const polled = await desk.fetch('/jobs', { headers: await desk.bearer('grace') })
  expect((polled.body['jobs'] as { jobId: string }[]).map(({ jobId }) => jobId)).toEqual([graces])
})

test('two sockets of one person hear the same stream', async () => {
  const first = await desk.visit('ada')
  const second = await desk.visit('ada')
  const jobId = await desk.submit('ada', 'report')
  await Promise.all([first.end(jobId), second.end(jobId)])
  expect(first.jobEvents(jobId)).toEqual(second.jobEvents(jobId))
})

test('the numbers of a stream have no gap and go on where the snapshot ends', async () => {
  const ada = await desk.visit('ada')
  const before = await ada.resync()
  const jobs = [await desk.submit('ada', 'report'), await desk.submit('ada', 'empty')]
  await Promise.all(jobs.map((jobId) => ada.end(jobId)))
  const numbers = ada.jobEvents().map(({ data }) => Number(data['seq']))
  expect(numbers).toEqual(numbers.map((_, index) => before.seq + 1 + index))
  const after = await ada.resync()
  expect(after.seq).toBe(numbers.at(-1))
  expect(new Set([before.epoch, after.epoch, ...ada.jobEvents().map(({ data }) => data['epoch'])]).size).toBe(1)
})

test('the streams of two people have different names', async () => {
  const [ada, grace] = [await desk.visit('ada'), await desk.visit('grace')]
  expect((await ada.resync()).epoch).not.toBe((await grace.resync()).epoch)
})

test('a snapshot is whole, and the same over the socket and over HTTP', async () => {
  const ada = await desk.visit('ada')
  const jobId = await desk.submit('ada', 'encrypted')
  await ada.end(jobId)
  const snapshot = await ada.resync()
  expect(snapshot).toMatchObject({ mode: 'snapshot', queue: { totalWorkers: 1, normal: { waiting: 0 } } })
  expect(snapshot.jobs[0]).toMatchObject({ jobId, status: 'failed', errorCode: 'PDF_ENCRYPTED', progress: null })
  const polled = await desk.fetch('/jobs', { headers: await desk.bearer('ada') })
  expect(Object.keys(polled.body)).toEqual(Object.keys(snapshot))
  expect(polled.body['seq']).toBe(snapshot.seq)
})

test('a resync that asks about some jobs is told of the others too', async () => {
  const ada = await desk.visit('ada')
  const jobs = [await desk.submit('ada', 'empty'), await desk.submit('ada', 'empty')]
  await Promise.all(jobs.map((jobId) => ada.end(jobId)))
  const answer = await ada.resync({ v: 1, jobIds: [jobs[0]] })
  expect(answer.jobs.map((job) => job['jobId'])).toEqual(expect.arrayContaining(jobs))
})

test.each([[null], ['words'], [{ v: 1, jobIds: 'all' }]])(
  'a resync that asks for %j is answered whole',
  async (request) => {
    const ada = await desk.visit('ada')
    expect(await ada.socket.emitWithAck('resync', request)).toMatchObject({ mode: 'snapshot' })
  },
)

test('the history keeps the latest jobs', async () => {
  const small = await TestDesk.start({ historySize: 2 })
  const ada = await small.visit('ada')
  const jobs: string[] = []
  for (let count = 0; count < 3; count += 1) {
    jobs.push(await small.submit('ada', 'empty'))
    await ada.end(String(jobs.at(-1)))
  }
  expect((await ada.resync()).jobs.map((job) => job['jobId'])).toEqual(jobs.slice(1).toReversed())
  await small.end()
})
