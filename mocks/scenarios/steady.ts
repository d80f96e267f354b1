import { pdfJob } from '../cues/pdfJob.ts'
import { readAlong } from '../cues/readAlong.ts'
import { documents } from '../documents.ts'
import { at } from '../script/at.ts'
import { scenario } from '../script/scenario.ts'

const report = pdfJob(documents.report)

export const steady = scenario(
  'steady',
  'A document is read at one pace from its first page to its last, and the server says nothing of time.',
  { durationMs: 64_000 },
  at(0, 'job-started', report.started()),
  readAlong(documents.report, { from: 500, to: 60_000 }, (part) => part),
  at(61_000, 'job-completed', report.completed()),
)
