import { afterAll, beforeAll, expect, test } from 'vitest'
import { TestDesk } from './testDesk.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await TestDesk.start({ pageDelayMs: 20 })
})
afterAll(async () => desk.end())

test('premium goes before normal, and large does not wait for ever', async () => {
  const quick = await TestDesk.start()
  const ada = await quick.visit('ada')
  const first = await quick.submit('ada', 'long')
  const large = await quick.submit('ada', 'empty', { lane: 'large' })
  const normal = await quick.submit('ada', 'empty')
  const premium: string[] = []
  for (let count = 0; count < 5; count += 1) premium.push(await quick.submit('ada', 'empty', { lane: 'premium' }))
  await Promise.all([first, large, normal, ...premium].map((jobId) => ada.end(jobId)))
  const started = ada
    .jobEvents()
    .filter(({ name }) => name === 'job-started')
    .map(({ data }) => data['jobId'])
  expect(started).toEqual([first, ...premium.slice(0, 4), normal, large, premium[4]])
  await quick.end()
})

test('places in the line are told at once and again when they change', async () => {
  const ada = await desk.visit('ada')
  await desk.submit('ada', 'report')
  await desk.submit('ada', 'report')
  const last = await desk.submit('ada', 'report')
  await ada.end(last)
  const places = ada
    .jobEvents(last)
    .filter(({ name }) => name === 'job-queued')
    .map(({ data }) => [data['queuePosition'], data['queueSize']])
  expect(places[0]).toEqual([2, 2])
  expect(places.at(-1)).toEqual([1, 1])
})

test('a waiting job says when it is likely to start once a run has been measured', async () => {
  const ada = await desk.visit('ada')
  await ada.end(await desk.submit('ada', 'report'))
  await desk.submit('ada', 'report')
  const waiting = await desk.submit('ada', 'report')
  const { estimatedTime } = await ada.hear('job-queued', ({ jobId }) => jobId === waiting)
  expect(estimatedTime).toBeGreaterThanOrEqual(1)
  await ada.end(waiting)
})

test('everyone hears of the queue on arrival and when it changes, with the waits that were measured', async () => {
  const [ada, grace] = [await desk.visit('ada'), await desk.visit('grace')]
  const idle = await grace.hear('queue-status')
  expect(idle).toMatchObject({ totalWorkers: 1, activeWorkers: 0, premium: { waiting: 0, active: 0 } })
  await ada.end(await desk.submit('ada', 'report', { lane: 'premium' }))
  const later = await grace.hear('queue-status', ({ activeWorkers, premium }) => {
    return activeWorkers === 0 && (premium as { avgWaitTime?: number }).avgWaitTime !== undefined
  })
  expect(Object.keys(later)).toEqual(['premium', 'normal', 'large', 'totalWorkers', 'activeWorkers'])
  expect(later['large']).toEqual({ active: 0, waiting: 0, failed: 0, paused: false })
  const waited = { waitP50Ms: expect.any(Number), waitP95Ms: expect.any(Number), waitP99Ms: expect.any(Number) }
  expect(later['premium']).toMatchObject(waited)
})

test('large jobs leave a worker free for short ones', async () => {
  const pair = await TestDesk.start({ workers: 2, pageDelayMs: 50 })
  const ada = await pair.visit('ada')
  const { large, normal } = await ada.hear('queue-status')
  expect([large, normal]).toMatchObject([{ limit: 1 }, {}])
  expect(normal).not.toHaveProperty('limit')
  const first = await pair.submit('ada', 'report', { lane: 'large' })
  const second = await pair.submit('ada', 'report', { lane: 'large' })
  const short = await pair.submit('ada', 'empty')
  await ada.end(short)
  const ended = await Promise.all([ada.end(first), ada.end(second)])
  expect(ended.map(({ status }) => status)).toEqual(['completed', 'completed'])
  const order = ada
    .jobEvents()
    .filter(({ name }) => name === 'job-started')
    .map(({ data }) => data['jobId'])
  expect(order).toEqual([first, short, second])
  await pair.end()
})
