import type { Scenario } from '../../src/adapters/scripted.ts'
import { every } from '../cues/every.ts'
import { inOrder } from '../cues/inOrder.ts'
import { pdfJob } from '../cues/pdfJob.ts'
import { documents } from '../documents.ts'
import { T0 } from '../epoch.ts'

/** Milliseconds by which the server's clock is ahead of the page's. */
const aheadMs = 90_000

const onServer = (at: number): number => T0 + aheadMs + at

export const clockIsBehind: Scenario = {
  name: 'clockIsBehind',
  description: 'The device’s clock is 90 seconds behind the server’s: times still count as they should.',
  startsAt: T0,
  durationMs: 30_000,
  cues: inOrder(
    [
      {
        at: 0,
        name: 'job-retrying',
        data: {
          ...pdfJob(documents.lease).queued(1, 1, 0),
          status: 'retrying',
          attempt: 2,
          maxAttempts: 3,
          error: 'The reader did not answer.',
          nextRetryAt: onServer(25_000),
          ts: onServer(0),
        },
      },
    ],
    every(1_000, { from: 0, to: 30_000 }, (_, at) => ({
      at,
      name: 'job-progress',
      data: { ...pdfJob(documents.report).reading(60 + at / 500, 30 - at / 1_000), ts: onServer(at) },
    })),
  ),
}
