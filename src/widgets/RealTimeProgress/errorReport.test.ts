import { expect, test } from 'vitest'
import { job } from '../../../mocks/build/job.ts'
import { errorLines, errorReport } from './errorReport.ts'

const noon = Date.UTC(2026, 0, 15, 12)
const failed = job({
  status: 'failed',
  error: 'The storage did not answer.',
  errorCode: 'TIMEOUT',
  attempt: 2,
  maxAttempts: 3,
  firstSeenAt: noon - 9_000,
  startedAt: noon - 5_000,
  finishedAt: noon,
  result: { secret: 'in the document' },
  resultUrl: '/results/secret',
})

test('as JSON a failure has its job, try, code, message and times, and nothing of the result', () => {
  expect(JSON.parse(errorReport(failed))).toEqual({
    jobId: 'report',
    name: 'Annual report.pdf',
    status: 'failed',
    attempt: 2,
    maxAttempts: 3,
    code: 'TIMEOUT',
    message: 'The storage did not answer.',
    firstSeenAt: '2026-01-15T11:59:51.000Z',
    startedAt: '2026-01-15T11:59:55.000Z',
    finishedAt: '2026-01-15T12:00:00.000Z',
  })
})

test('as text a failure has its job, its heading with the code, its message and its moment', () => {
  expect(errorLines(failed, 'It took too long').split('\n')).toEqual([
    'Annual report.pdf (report)',
    'It took too long (TIMEOUT)',
    'The storage did not answer.',
    '2026-01-15T12:00:00.000Z',
  ])
  expect(errorLines(job({ name: '', error: 'Torn', finishedAt: NaN }), undefined)).toBe('report\nTorn')
})
