import { pdfJob } from '../cues/pdfJob.ts'
import { readPages } from '../cues/readPages.ts'
import { documents } from '../documents.ts'
import { answer } from '../script/answer.ts'
import { at } from '../script/at.ts'
import { scenario } from '../script/scenario.ts'

const report = pdfJob(documents.report)

export const refusesToStop = scenario(
  'refusesToStop',
  'A document is read; a person who stops it is told that it is nearly done, and it ends well.',
  { durationMs: 26_000 },
  at(0, 'job-started', report.started()),
  readPages(documents.report, { from: 500, to: 22_500, expected: 24_000 }),
  at(24_000, 'job-completed', report.completed()),
  answer('cancel-job', { afterMs: 800, refusal: { code: 'NOT_POSSIBLE', message: 'It is nearly done.' } }),
)
