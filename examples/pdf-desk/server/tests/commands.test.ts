import { afterAll, beforeAll, expect, test } from 'vitest'
import { TestDesk } from './testDesk.ts'

const commands = ['cancel-job', 'retry-job', 'pause-job', 'resume-job']
let desk: TestDesk
beforeAll(async () => {
  desk = await TestDesk.start({ pageDelayMs: 100, signInsPerMinute: 200 })
})
afterAll(async () => desk.end())

test('somebody else’s job is answered as one that never was, and goes on', async () => {
  const [ada, grace] = [await desk.visit('ada'), await desk.visit('grace')]
  const jobId = await desk.submit('ada', 'report')
  for (const command of commands) {
    const foreign = await grace.ask(command, { jobId })
    expect(foreign).toEqual({ ok: false, code: 'NOT_FOUND', message: 'This is no longer here.' })
    expect(await grace.ask(command, { jobId: 'never-was' })).toEqual(foreign)
  }
  expect(await ada.end(jobId)).toMatchObject({ status: 'completed', attempt: 1 })
})

test.each([
  [undefined],
  [null],
  ['cancel'],
  [[]],
  [{}],
  [{ jobId: null }],
  [{ jobId: '' }],
  [{ jobId: 'x'.repeat(257) }],
  [{ jobId: { toString: 'x' } }],
])('%j is answered with a code, over either way, and the server goes on', async (target) => {
  const ada = await desk.visit('ada')
  for (const command of commands) {
    expect(await ada.ask(command, target)).toMatchObject({ ok: false, code: 'BAD_REQUEST' })
    ada.socket.emit(command, target)
  }
  const answer = await desk.post('ada', '/commands/cancel-job', target ?? null)
  expect(answer.body).toMatchObject({ code: 'BAD_REQUEST', message: 'This request cannot be understood.' })
  expect((await ada.resync()).mode).toBe('snapshot')
})

test.each(['__proto__', 'toString', 'constructor'])('a job called %s is as unknown as any', async (jobId) => {
  const ada = await desk.visit('ada')
  expect(await ada.ask('cancel-job', { jobId })).toMatchObject({ code: 'NOT_FOUND' })
  const answer = await desk.post('ada', `/commands/${jobId}`, { jobId })
  expect(answer).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } })
})

test('a command over HTTP does and answers what it does over the socket', async () => {
  const ada = await desk.visit('ada')
  const jobId = await desk.submit('ada', 'report')
  await ada.hearOf(jobId, 'job-progress')
  expect(await desk.post('ada', '/commands/cancel-job', { jobId })).toMatchObject({ status: 200, body: { ok: true } })
  await ada.hearOf(jobId, 'job-cancelled')
  expect(await desk.post('ada', '/commands/pause-job', { jobId })).toMatchObject({
    status: 200,
    body: { ok: false, code: 'ALREADY_FINISHED', message: 'It had already ended, so it cannot be paused.' },
  })
  const stranger = await desk.fetch('/commands/cancel-job', { method: 'POST' })
  expect(stranger).toMatchObject({ status: 401, body: { code: 'TOKEN_INVALID' } })
})

test('too many commands at once are refused, each person on their own', async () => {
  const small = await TestDesk.start({ commandBurst: 3 })
  const [ada, grace] = [await small.visit('ada'), await small.visit('grace')]
  const answers = await Promise.all(Array.from({ length: 12 }, () => ada.ask('cancel-job', { jobId: 'a' })))
  expect(answers.slice(0, 3).map(({ code }) => code)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND'])
  expect(answers.at(-1)).toMatchObject({ ok: false, code: 'RATE_LIMITED' })
  expect(await grace.ask('cancel-job', { jobId: 'a' })).toMatchObject({ code: 'NOT_FOUND' })
  await small.end()
})
