import { afterAll, beforeAll, expect, test } from 'vitest'
import { samplePdf } from '../samplePdf.ts'
import { TestDesk } from './testDesk.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await TestDesk.start({ maxPages: 100 })
})
afterAll(async () => desk.end())

test('a document is read page by page, and each page is told', async () => {
  const ada = await desk.visit('ada')
  const jobId = await desk.submit('ada', 'report')
  await ada.end(jobId)
  const told = ada.jobEvents(jobId).filter(({ name }) => name === 'job-progress')
  expect(told.map(({ data }) => data['step'])).toEqual([
    ...Array.from({ length: 24 }, (_, index) => `Reading page ${index + 1} of 24`),
    'Collecting the text',
  ])
  expect(told.map(({ data }) => data['counts'])).toEqual(
    Array.from({ length: 25 }, (_, done) => ({ done, total: 24, unit: 'pages' })),
  )
  expect(told.map(({ data }) => data['progress'])).toEqual(
    Array.from({ length: 25 }, (_, done) => Math.min(99, Math.floor((done / 24) * 100))),
  )
})

test('a job is queued, started, moves, and completes with what was found', async () => {
  const ada = await desk.visit('ada')
  const jobId = await desk.submit('ada', 'report')
  const done = await ada.end(jobId)
  const names = ada.jobEvents(jobId).map(({ name }) => name)
  expect([...new Set(names)]).toEqual(['job-queued', 'job-started', 'job-progress', 'job-completed'])
  expect(done).toMatchObject({ status: 'completed', name: 'report.pdf', progress: 100, attempt: 1, lane: 'normal' })
  expect(done['result']).toEqual({ pages: 24, words: 3_528, characters: 16_983 })
})

test('the plan of steps is walked from first to last', async () => {
  const ada = await desk.visit('ada')
  const jobId = await desk.submit('ada', 'report')
  await ada.end(jobId)
  const plans = ada
    .jobEvents(jobId)
    .map(({ data }) => (data['steps'] as { status: string }[]).map(({ status }) => status).join(' '))
  expect([...new Set(plans)]).toEqual([
    'pending pending pending',
    'running pending pending',
    'done running pending',
    'done done running',
    'done done done',
  ])
})

test('the time left is told only once pages have been measured, and what has passed is cleared', async () => {
  const ada = await desk.visit('ada')
  const jobId = await desk.submit('ada', 'report')
  await ada.end(jobId)
  const times = ada.jobEvents(jobId).map(({ data }) => data['estimatedTime'])
  const moving = times.slice(2, -2)
  expect(times[1]).toBeNull()
  expect(moving.slice(0, 3)).toEqual([null, null, null])
  expect(moving.slice(3).every((seconds) => Number.isInteger(seconds) && Number(seconds) >= 1)).toBe(true)
  expect(times.at(-1)).toBeNull()
})

test('the text of a document can be fetched by its link alone', async () => {
  const ada = await desk.visit('ada')
  const { resultUrl } = await ada.end(await desk.submit('ada', 'report'))
  const answer = await fetch(String(resultUrl))
  expect(answer.headers.get('content-disposition')).toContain("filename*=UTF-8''report.txt")
  const text = await answer.text()
  expect(text).toContain('Sail trim report, page 1\n')
  expect(text).toContain('Sail trim report, page 24\n')
})

test('a link that was tampered with opens nothing', async () => {
  const ada = await desk.visit('ada')
  const url = new URL(String((await ada.end(await desk.submit('ada', 'report')))['resultUrl']))
  url.searchParams.set('expires', String(Number(url.searchParams.get('expires')) + 1))
  expect(await desk.fetch(url.pathname + url.search)).toMatchObject({ status: 403, body: { code: 'LINK_EXPIRED' } })
})

test.each([
  ['damaged', 'PDF_DAMAGED', /damaged and cannot be read/u],
  ['encrypted', 'PDF_ENCRYPTED', /protected with a password. Remove the password/u],
  ['empty', 'PDF_EMPTY', /has no pages/u],
  ['long', 'PDF_TOO_MANY_PAGES', /240 pages and the limit is 100/u],
] as const)('a PDF that is %s fails with the code and the reason', async (sample, errorCode, reason) => {
  const ada = await desk.visit('ada')
  const failed = await ada.end(await desk.submit('ada', sample))
  expect(failed).toMatchObject({ status: 'failed', errorCode })
  expect(failed['error']).toMatch(reason)
  expect(failed['steps']).toMatchObject([{ status: 'failed' }, { status: 'pending' }, { status: 'pending' }])
})

test('the samples are served as PDFs', async () => {
  const answer = await fetch(`${desk.url}/samples/report.pdf`)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  expect(Buffer.from(await answer.arrayBuffer()).equals(await samplePdf('report'))).toBe(true)
  expect(await desk.fetch('/samples/nothing.pdf')).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } })
})
