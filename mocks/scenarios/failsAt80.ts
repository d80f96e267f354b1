import { pdfJob } from '../cues/pdfJob.ts'
import { readPages } from '../cues/readPages.ts'
import { documents } from '../documents.ts'
import { at } from '../script/at.ts'
import { scenario } from '../script/scenario.ts'

const lease = pdfJob(documents.lease)
const reason = 'Page 97 is damaged and cannot be read. Save the document again and upload it once more.'

export const failsAt80 = scenario(
  'failsAt80',
  'A document is read without trouble up to 80 percent, where a damaged page ends it.',
  { durationMs: 16_000 },
  at(0, 'job-queued', lease.queued(1, 1, 1)),
  at(1_000, 'job-started', lease.started()),
  readPages(documents.lease, { from: 1_500, to: 11_500, lastPage: 96, expected: 14_000 }),
  at(13_000, 'job-failed', lease.failed(96, reason, 'PAGE_DAMAGED')),
)
