import { pdfJob } from '../cues/pdfJob.ts'
import { readPages } from '../cues/readPages.ts'
import { documents } from '../documents.ts'
import { at } from '../script/at.ts'
import { scenario } from '../script/scenario.ts'

const report = pdfJob(documents.report)

export const jobIsCancelled = scenario(
  'jobIsCancelled',
  'A person stops a document that is being read: it takes the server a moment, and then it is over.',
  { durationMs: 16_000 },
  at(0, 'job-started', report.started()),
  readPages(documents.report, { from: 500, to: 8_000, lastPage: 110, expected: 18_000 }),
  at(8_000, 'job-cancelling', report.becomes('cancelling')),
  at(11_000, 'job-cancelled', report.becomes('cancelled')),
)
