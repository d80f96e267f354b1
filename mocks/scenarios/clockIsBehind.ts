import { pdfJob } from '../cues/pdfJob.ts'
import { documents } from '../documents.ts'
import { T0 } from '../epoch.ts'
import { at } from '../script/at.ts'
import { every } from '../script/every.ts'
import { scenario } from '../script/scenario.ts'

/** Milliseconds by which the server's clock is ahead of the page's. */
const aheadMs = 90_000

const onServer = (ms: number): number => T0 + aheadMs + ms

export const clockIsBehind = scenario(
  'clockIsBehind',
  'The device’s clock is 90 seconds behind the server’s: times still count as they should.',
  { durationMs: 30_000 },
  at(0, 'job-retrying', {
    ...pdfJob(documents.lease).retrying(2, onServer(25_000), 'The reader did not answer.'),
    ts: onServer(0),
  }),
  every(1_000, { from: 0, to: 30_000 }, 'job-progress', (ms) => ({
    ...pdfJob(documents.report).reading(60 + ms / 500, 30 - ms / 1_000),
    ts: onServer(ms),
  })),
)
