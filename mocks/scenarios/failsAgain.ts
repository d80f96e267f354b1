import { pdfJob } from '../cues/pdfJob.ts'
import { readPages } from '../cues/readPages.ts'
import { documents } from '../documents.ts'
import { answer } from '../script/answer.ts'
import { at } from '../script/at.ts'
import { scenario } from '../script/scenario.ts'

const lease = pdfJob(documents.lease)

const damaged = 'Page 97 is damaged and cannot be read. Save the document again and upload it once more.'
const gone = 'Page 112 is damaged as well. Nobody can read this document.'

export const failsAgain = scenario(
  'failsAgain',
  'A document fails at a damaged page; a person who has it tried again sees it come further, and fail for good.',
  { durationMs: 26_000 },
  at(0, 'job-started', lease.started()),
  readPages(documents.lease, { from: 500, to: 8_500, lastPage: 96, expected: 11_000 }),
  at(9_000, 'job-failed', lease.failed(96, damaged, 'PAGE_DAMAGED')),
  answer(
    'retry-job',
    {},
    at(0, 'job-queued', { ...lease.queued(1, 1, 1), attempt: 2 }),
    at(1_000, 'job-started', { ...lease.started(), attempt: 2 }),
    readPages(documents.lease, { from: 1_500, to: 8_000, lastPage: 111, expected: 9_000 }),
    at(8_500, 'job-failed', { ...lease.failed(111, gone, 'PAGE_DAMAGED'), attempt: 2, retryable: false }),
  ),
)
