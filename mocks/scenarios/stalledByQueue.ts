import { lane } from '../build/lane.ts'
import { queueStatus } from '../build/queueStatus.ts'
import { pdfJob } from '../cues/pdfJob.ts'
import { readPages } from '../cues/readPages.ts'
import { documents } from '../documents.ts'
import { at } from '../script/at.ts'
import { scenario } from '../script/scenario.ts'

const report = pdfJob(documents.report)
const nobody = queueStatus({ large: lane(2, 0, 0.5), totalWorkers: 0, activeWorkers: 0 })

export const stalledByQueue = scenario(
  'stalledByQueue',
  'A document waits while nobody works: it cannot begin, until workers are there again.',
  { durationMs: 50_000 },
  at(0, 'job-queued', report.queued(2, 2, 30)),
  at(0, 'queue-status', queueStatus({ large: lane(2, 2, 0.5) })),
  at(5_000, 'queue-status', nobody),
  at(30_000, 'queue-status', queueStatus({ large: lane(2, 0, 0.5), totalWorkers: 4, activeWorkers: 4 })),
  at(33_000, 'job-started', report.started()),
  readPages(documents.report, { from: 33_500, to: 46_500, expected: 48_000 }),
  at(48_000, 'job-completed', report.completed()),
)
