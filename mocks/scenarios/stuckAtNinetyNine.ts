import { pdfJob } from '../cues/pdfJob.ts'
import { readAlong } from '../cues/readAlong.ts'
import { documents } from '../documents.ts'
import { at } from '../script/at.ts'
import { scenario } from '../script/scenario.ts'

const report = pdfJob(documents.report)

export const stuckAtNinetyNine = scenario(
  'stuckAtNinetyNine',
  'A document is at 99 percent after fifteen seconds and stays there for three quarters of a minute, until it is done.',
  { durationMs: 64_000 },
  at(0, 'job-started', report.started()),
  readAlong(documents.report, { from: 500, to: 60_000 }, (part) => Math.min(1, part * 4)),
  at(61_000, 'job-completed', report.completed()),
)
