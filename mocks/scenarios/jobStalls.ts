import { pdfJob } from '../cues/pdfJob.ts'
import { readPages } from '../cues/readPages.ts'
import { documents } from '../documents.ts'
import { at } from '../script/at.ts'
import { scenario } from '../script/scenario.ts'

const report = pdfJob(documents.report)

export const jobStalls = scenario(
  'jobStalls',
  'A document makes no headway for a while, which its server says, and then goes on.',
  { durationMs: 34_000 },
  at(0, 'job-started', report.started()),
  readPages(documents.report, { from: 500, to: 8_000, lastPage: 100, expected: 18_000 }),
  at(14_000, 'job-stalled', { jobId: 'report' }),
  readPages(documents.report, { from: 22_000, to: 31_000, firstPage: 100, expected: 32_500 }),
  at(32_500, 'job-completed', report.completed()),
)
