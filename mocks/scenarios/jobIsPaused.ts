import { pdfJob } from '../cues/pdfJob.ts'
import { readPages } from '../cues/readPages.ts'
import { documents } from '../documents.ts'
import { at } from '../script/at.ts'
import { scenario } from '../script/scenario.ts'

const report = pdfJob(documents.report)

export const jobIsPaused = scenario(
  'jobIsPaused',
  'A document is read up to 40 percent, rests for ten seconds, and is read to its end.',
  { durationMs: 30_000 },
  at(0, 'job-started', report.started()),
  readPages(documents.report, { from: 500, to: 8_000, lastPage: 96, expected: 18_000 }),
  at(8_250, 'job-paused', { ...report.becomes('paused'), step: 'Paused' }),
  readPages(documents.report, { from: 18_000, to: 27_500, firstPage: 96, expected: 28_500 }),
  at(28_500, 'job-completed', report.completed()),
)
