import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { samplePdf } from '../samplePdf.ts'
import { TestDesk } from './testDesk.ts'

const limit = 100_000
let desk: TestDesk
beforeAll(async () => {
  desk = await TestDesk.start({ maxUploadBytes: limit, largeFromBytes: 20_000 })
})
afterAll(async () => desk.end())

const uploads = (): string[] => readdirSync(join(desk.dataDir, 'uploads'))

test('a file over the limit is refused and not kept', async () => {
  const answer = await desk.upload('ada', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(limit)]))
  expect(answer).toMatchObject({ status: 413, body: { code: 'TOO_LARGE' } })
  expect(answer.body['message']).toBe('This file is too large: the limit is 0.1 MB.')
  expect(uploads()).toEqual([])
})

test('a file that only calls itself a PDF is refused and not kept', async () => {
  const answer = await desk.upload('ada', Buffer.from('MZ, a program'), 'report.pdf')
  expect(answer).toMatchObject({ status: 415, body: { code: 'NOT_A_PDF', message: 'This is not a PDF.' } })
  expect(uploads()).toEqual([])
})

test('an empty file is refused', async () => {
  const answer = await desk.upload('ada', Buffer.alloc(0))
  expect(answer).toMatchObject({ status: 400, body: { code: 'EMPTY_FILE', message: 'This file is empty.' } })
})

test('an upload without a file is refused', async () => {
  const body = new FormData()
  body.append('lane', 'normal')
  const answer = await desk.fetch('/documents', { method: 'POST', headers: await desk.bearer('ada'), body })
  expect(answer).toMatchObject({ status: 400, body: { code: 'NO_FILE' } })
})

test('an upload that is not a form is refused', async () => {
  const headers = { ...(await desk.bearer('ada')), 'Content-Type': 'application/json' }
  const answer = await desk.fetch('/documents', { method: 'POST', headers, body: '{}' })
  expect(answer).toMatchObject({ status: 415, body: { code: 'NOT_MULTIPART' } })
})

test('an unknown lane is refused and the file is not kept', async () => {
  const answer = await desk.upload('ada', await samplePdf('empty'), 'a.pdf', { lane: 'express' })
  expect(answer).toMatchObject({ status: 400, body: { code: 'UNKNOWN_LANE' } })
  expect(uploads()).toEqual([])
})

test('an upload without a token is refused', async () => {
  const answer = await desk.fetch('/documents', { method: 'POST', body: new FormData() })
  expect(answer).toMatchObject({ status: 401, body: { code: 'TOKEN_INVALID', message: 'Please sign in.' } })
})

test('the path and hidden characters of a file name are dropped', async () => {
  const ada = await desk.visit('ada')
  const { body } = await desk.upload('ada', await samplePdf('empty'), '..\\..\\secret/ann\u202eual\u0007 plan.pdf')
  expect(await ada.end(String(body['jobId']))).toMatchObject({ name: 'annual plan.pdf' })
})

test('a large document takes the large lane by itself, and premium keeps its own', async () => {
  const ada = await desk.visit('ada')
  const lanes = [
    await ada.end(await desk.submit('ada', 'report')),
    await ada.end(await desk.submit('ada', 'report', { lane: 'premium' })),
    await ada.end(await desk.submit('ada', 'empty', { lane: 'large' })),
    await ada.end(await desk.submit('ada', 'empty')),
  ].map((job) => job['lane'])
  expect(lanes).toEqual(['large', 'premium', 'large', 'normal'])
})

test('a client may name the job itself, once', async () => {
  const id = crypto.randomUUID()
  const ada = await desk.visit('ada')
  expect(await desk.submit('ada', 'empty', { id })).toBe(id)
  await ada.end(id)
  const again = await desk.upload('grace', await samplePdf('empty'), 'a.pdf', { id })
  expect(again).toMatchObject({ status: 409, body: { code: 'ALREADY_THERE' } })
})

test('a file that was not taken may come again under the same name', async () => {
  const id = crypto.randomUUID()
  const refused = await desk.upload('ada', await samplePdf('empty'), 'a.pdf', { id, lane: 'express' })
  expect(refused).toMatchObject({ status: 400, body: { code: 'UNKNOWN_LANE' } })
  expect(await desk.submit('ada', 'empty', { id })).toBe(id)
})

test('one name for two uploads at once makes one job', async () => {
  const id = crypto.randomUUID()
  const file = await samplePdf('report')
  const answers = await Promise.all([1, 2, 3].map(async () => desk.upload('ada', file, 'a.pdf', { id })))
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([202, 409, 409])
})

test.each(['../../secret', 'A', ''.padEnd(36, 'z'), '6F9619FF-8B86-4D11-B42D-00CF4FC964FF'])(
  'an upload that calls itself %s is refused and not kept',
  async (id) => {
    const before = uploads()
    const answer = await desk.upload('ada', await samplePdf('empty'), 'a.pdf', { id })
    expect(answer).toMatchObject({ status: 400, body: { code: 'BAD_REQUEST' } })
    expect(uploads()).toEqual(before)
  },
)
