import type { Scenario } from '../../src/adapters/scripted.ts'
import { lane } from '../build/lane.ts'
import { queueStatus } from '../build/queueStatus.ts'
import { inOrder } from '../cues/inOrder.ts'
import { pdfJob } from '../cues/pdfJob.ts'
import { readPages } from '../cues/readPages.ts'
import { documents } from '../documents.ts'
import { T0 } from '../epoch.ts'

const report = pdfJob(documents.report)

export const happyPath: Scenario = {
  name: 'happyPath',
  description: 'A long document waits its turn, is read page by page, and its text is ready.',
  startsAt: T0,
  durationMs: 26_000,
  cues: inOrder(
    [
      { at: 0, name: 'job-queued', data: report.queued(3, 3, 5) },
      { at: 0, name: 'queue-status', data: queueStatus({ large: lane(3, 2, 0.1), activeWorkers: 6 }) },
      { at: 1_500, name: 'job-queued', data: report.queued(2, 3, 3) },
      { at: 3_000, name: 'job-queued', data: report.queued(1, 2, 2) },
      { at: 3_000, name: 'queue-status', data: queueStatus({ large: lane(2, 2, 0.1), activeWorkers: 6 }) },
      { at: 4_500, name: 'job-started', data: report.started() },
      { at: 4_500, name: 'queue-status', data: queueStatus({ large: lane(1, 2, 0.1), activeWorkers: 6 }) },
    ],
    readPages(documents.report, { from: 5_500, to: 21_500, expected: 23_000 }),
    [
      { at: 21_750, name: 'job-progress', data: report.collecting(2) },
      { at: 23_000, name: 'job-completed', data: report.completed() },
      { at: 23_000, name: 'queue-status', data: queueStatus({ large: lane(0, 1, 0.1) }) },
    ],
  ),
}
