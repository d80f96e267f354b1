import { afterEach, expect, test } from 'vitest'
import { samplePdf } from '../samplePdf.ts'
import { TestDesk } from './testDesk.ts'

let desk: TestDesk
afterEach(async () => desk.end())

test('too many uploads in a minute are refused with when to come back, each person on their own', async () => {
  desk = await TestDesk.start({ uploadsPerMinute: 2 })
  const file = await samplePdf('empty')
  expect(await desk.upload('ada', file)).toMatchObject({ status: 202 })
  expect(await desk.upload('ada', file)).toMatchObject({ status: 202 })
  const refused = await desk.upload('ada', file)
  expect(refused).toMatchObject({ status: 429, body: { code: 'RATE_LIMITED' } })
  expect(refused.body['message']).toMatch(/^That was a lot at once\. Try again in \d+ s\.$/u)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await desk.upload('grace', file)).toMatchObject({ status: 202 })
})

test('too many sign-ins in a minute are refused', async () => {
  desk = await TestDesk.start({ signInsPerMinute: 1 })
  expect(await desk.signIn('ada', 'wrong')).toMatchObject({ status: 401 })
  expect(await desk.signIn('ada')).toMatchObject({ status: 429, body: { code: 'RATE_LIMITED' } })
})

test('too many documents waiting are refused', async () => {
  desk = await TestDesk.start({ maxPendingPerPerson: 1, pageDelayMs: 1_000 })
  const file = await samplePdf('report')
  expect(await desk.upload('ada', file)).toMatchObject({ status: 202 })
  const refused = await desk.upload('ada', file)
  expect(refused).toMatchObject({ status: 429, body: { code: 'RATE_LIMITED' } })
  expect(refused.headers.get('retry-after')).toBe('10')
})

test('documents that come in at once share the limit, and one that is refused gives its place back', async () => {
  desk = await TestDesk.start({ maxPendingPerPerson: 2, pageDelayMs: 1_000 })
  expect(await desk.upload('ada', Buffer.from('not a PDF'))).toMatchObject({ status: 415 })
  const file = await samplePdf('report')
  const answers = await Promise.all(Array.from({ length: 12 }, () => desk.upload('ada', file)))
  expect(answers.filter(({ status }) => status === 202)).toHaveLength(2)
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(10)
})

test('resyncs in a row are refused after a burst', async () => {
  desk = await TestDesk.start()
  const ada = await desk.visit('ada')
  const answers = await Promise.all(Array.from({ length: 8 }, () => ada.resync()))
  expect(answers.slice(0, 5).every((answer) => answer.mode === 'snapshot')).toBe(true)
  expect(answers.at(-1)).toMatchObject({ code: 'RATE_LIMITED' })
})

test('metrics are answered at most once a second for each socket', async () => {
  desk = await TestDesk.start()
  const grace = await desk.visit('grace')
  expect(await grace.socket.emitWithAck('request-system-metrics')).toEqual({ ok: true })
  expect(await grace.socket.emitWithAck('request-system-metrics')).toEqual({ ok: false, code: 'RATE_LIMITED' })
  expect(grace.heard.filter(({ name }) => name === 'system-metrics')).toHaveLength(1)
})
