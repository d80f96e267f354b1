import { pdfJob } from '../cues/pdfJob.ts'
import { readPages } from '../cues/readPages.ts'
import { documents } from '../documents.ts'
import { T0 } from '../epoch.ts'
import { at } from '../script/at.ts'
import { scenario } from '../script/scenario.ts'

const lease = pdfJob(documents.lease)
const silent = 'The page reader did not answer.'
const damaged = 'Page 97 could not be read.'

export const attempts = scenario(
  'attempts',
  'A document fails, is tried again and fails once more, and on its third run its text is ready: three ends of one job.',
  { durationMs: 40_000 },
  at(0, 'job-started', lease.started()),
  readPages(documents.lease, { from: 500, to: 5_000, lastPage: 54, expected: 11_000 }),
  at(5_500, 'job-failed', { ...lease.failed(54, silent, 'READER_GONE'), attempt: 1, maxAttempts: 3 }),
  at(12_000, 'job-retrying', lease.retrying(2, T0 + 14_000, silent)),
  at(14_000, 'job-started', { ...lease.started(), attempt: 2 }),
  readPages(documents.lease, { from: 14_500, to: 20_000, lastPage: 96, expected: 24_000 }),
  at(20_500, 'job-failed', { ...lease.failed(96, damaged, 'PAGE_DAMAGED'), attempt: 2, maxAttempts: 3 }),
  at(27_000, 'job-started', { ...lease.started(), attempt: 3 }),
  readPages(documents.lease, { from: 27_500, to: 35_000, expected: 36_000 }),
  at(35_500, 'job-completed', { ...lease.completed(), attempt: 3 }),
)
