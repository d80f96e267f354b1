import { pdfJob } from '../cues/pdfJob.ts'
import { readPages } from '../cues/readPages.ts'
import { documents } from '../documents.ts'
import { at } from '../script/at.ts'
import { scenario } from '../script/scenario.ts'

const report = pdfJob(documents.report)

export const stalledByWorker = scenario(
  'stalledByWorker',
  'The worker of a document falls silent: the server says so, and a minute later another one goes on with it.',
  { durationMs: 90_000 },
  at(0, 'job-started', report.started()),
  readPages(documents.report, { from: 500, to: 8_000, lastPage: 100, expected: 18_000 }),
  at(20_000, 'job-stalled', { jobId: 'report', stallCause: 'worker' }),
  readPages(documents.report, { from: 78_000, to: 87_000, firstPage: 100, expected: 88_500 }),
  at(88_500, 'job-completed', report.completed()),
)
