import { pdfJob } from '../cues/pdfJob.ts'
import { readPages } from '../cues/readPages.ts'
import { documents } from '../documents.ts'
import { at } from '../script/at.ts'
import { scenario } from '../script/scenario.ts'

const report = pdfJob(documents.report)

export const cancelIsRefused = scenario(
  'cancelIsRefused',
  'A person stops a document too late: the server goes on with it, and it ends well.',
  { durationMs: 20_000 },
  at(0, 'job-started', report.started()),
  readPages(documents.report, { from: 500, to: 10_000, lastPage: 216, expected: 15_000 }),
  at(10_000, 'job-cancelling', report.becomes('cancelling')),
  readPages(documents.report, { from: 13_000, to: 15_000, firstPage: 222, expected: 16_500 }),
  at(16_500, 'job-completed', report.completed()),
)
