import { pdfJob } from '../cues/pdfJob.ts'
import { readPages } from '../cues/readPages.ts'
import { documents } from '../documents.ts'
import { at } from '../script/at.ts'
import { drop } from '../script/drop.ts'
import { scenario } from '../script/scenario.ts'

const report = pdfJob(documents.report)

export const stalledByLine = scenario(
  'stalledByLine',
  'The line is lost while a document is read, for so long that nobody could say how it is; it was done all the while.',
  { durationMs: 160_000 },
  at(0, 'job-started', report.started()),
  readPages(documents.report, { from: 500, to: 30_000, expected: 31_500 }),
  at(31_500, 'job-completed', report.completed()),
  drop({ from: 5_000, to: 150_000 }),
)
