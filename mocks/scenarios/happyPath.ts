import { lane } from '../build/lane.ts'
import { queueStatus } from '../build/queueStatus.ts'
import { pdfJob } from '../cues/pdfJob.ts'
import { readPages } from '../cues/readPages.ts'
import { documents } from '../documents.ts'
import { at } from '../script/at.ts'
import { scenario } from '../script/scenario.ts'

const report = pdfJob(documents.report)

export const happyPath = scenario(
  'happyPath',
  'A long document waits its turn, is read page by page, and its text is ready.',
  { durationMs: 26_000 },
  at(0, 'job-queued', report.queued(3, 3, 5)),
  at(0, 'queue-status', queueStatus({ large: lane(3, 2, 0.1), activeWorkers: 6 })),
  at(1_500, 'job-queued', report.queued(2, 3, 3)),
  at(3_000, 'job-queued', report.queued(1, 2, 2)),
  at(3_000, 'queue-status', queueStatus({ large: lane(2, 2, 0.1), activeWorkers: 6 })),
  at(4_500, 'job-started', report.started()),
  at(4_500, 'queue-status', queueStatus({ large: lane(1, 2, 0.1), activeWorkers: 6 })),
  readPages(documents.report, { from: 5_500, to: 21_500, expected: 23_000 }),
  at(21_750, 'job-progress', report.collecting(2)),
  at(23_000, 'job-completed', report.completed()),
  at(23_000, 'queue-status', queueStatus({ large: lane(0, 1, 0.1) })),
)
