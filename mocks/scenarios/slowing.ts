import { pdfJob } from '../cues/pdfJob.ts'
import { readAlong } from '../cues/readAlong.ts'
import { documents } from '../documents.ts'
import { at } from '../script/at.ts'
import { scenario } from '../script/scenario.ts'

const report = pdfJob(documents.report)

export const slowing = scenario(
  'slowing',
  'A document is read fast at first and ever more slowly, so that the end lies further off than it seemed.',
  { durationMs: 64_000 },
  at(0, 'job-started', report.started()),
  readAlong(documents.report, { from: 500, to: 60_000 }, (part) => 1 - (1 - part) ** 2),
  at(61_000, 'job-completed', report.completed()),
)
