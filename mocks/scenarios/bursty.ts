import { pdfJob } from '../cues/pdfJob.ts'
import { readAlong } from '../cues/readAlong.ts'
import { documents } from '../documents.ts'
import { at } from '../script/at.ts'
import { scenario } from '../script/scenario.ts'

const report = pdfJob(documents.report)

const bursts = 8

/** All of a burst comes in the first quarter of its time. */
const inBursts = (part: number): number => {
  const done = Math.floor(part * bursts)
  return Math.min(1, (done + Math.min(1, (part * bursts - done) * 4)) / bursts)
}

export const bursty = scenario(
  'bursty',
  'A document is read in eight bursts with rests between them: nothing moves, and then much of it at once.',
  { durationMs: 64_000 },
  at(0, 'job-started', report.started()),
  readAlong(documents.report, { from: 500, to: 60_000 }, inBursts),
  at(61_000, 'job-completed', report.completed()),
)
