import { pdfJob } from '../cues/pdfJob.ts'
import { readPages } from '../cues/readPages.ts'
import { documents } from '../documents.ts'
import { T0 } from '../epoch.ts'
import { at } from '../script/at.ts'
import { scenario } from '../script/scenario.ts'

const lease = pdfJob(documents.lease)
const failure = lease.failed(54, 'The page reader did not answer.', 'READER_GONE')

export const retriedThenDone = scenario(
  'retriedThenDone',
  'A document fails halfway, is tried again ten seconds later, and this time its text is ready.',
  { durationMs: 36_000 },
  at(0, 'job-started', lease.started()),
  readPages(documents.lease, { from: 500, to: 6_000, lastPage: 54, expected: 13_000 }),
  at(7_000, 'job-failed', { ...failure, attempt: 1, maxAttempts: 3, willRetry: true, nextRetryAt: T0 + 17_000 }),
  at(17_000, 'job-started', { ...lease.started(), attempt: 2 }),
  readPages(documents.lease, { from: 17_500, to: 31_000, expected: 32_000 }),
  at(32_000, 'job-completed', lease.completed()),
)
