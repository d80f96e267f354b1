import { pdfJob } from '../cues/pdfJob.ts'
import { readAlong } from '../cues/readAlong.ts'
import { documents } from '../documents.ts'
import { at } from '../script/at.ts'
import { scenario } from '../script/scenario.ts'

const report = pdfJob(documents.report)

/** Seven tenths of the pages in three tenths of the time. */
const inTwo = (part: number): number => (part < 0.3 ? (part / 0.3) * 0.7 : 0.7 + ((part - 0.3) / 0.7) * 0.3)

export const twoPhase = scenario(
  'twoPhase',
  'A document of two halves: its text is read in a third of the time, the scanned pages after it take the rest.',
  { durationMs: 64_000 },
  at(0, 'job-started', report.started()),
  readAlong(documents.report, { from: 500, to: 60_000 }, inTwo),
  at(61_000, 'job-completed', report.completed()),
)
