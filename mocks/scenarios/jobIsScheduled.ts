import { pdfJob } from '../cues/pdfJob.ts'
import { readPages } from '../cues/readPages.ts'
import { documents } from '../documents.ts'
import { at } from '../script/at.ts'
import { every } from '../script/every.ts'
import { scenario } from '../script/scenario.ts'

const lease = pdfJob(documents.lease)

export const jobIsScheduled = scenario(
  'jobIsScheduled',
  'A document is to be read later: it waits for its hour, then for its turn, and is read.',
  { durationMs: 28_000 },
  every(1_000, { from: 0, to: 9_000 }, 'job-delayed', (ms) => lease.delayed((10_000 - ms) / 1_000)),
  at(10_000, 'job-queued', lease.queued(2, 5, 4)),
  at(12_000, 'job-queued', lease.queued(1, 4, 2)),
  at(14_000, 'job-started', lease.started()),
  readPages(documents.lease, { from: 14_500, to: 24_500, expected: 26_000 }),
  at(26_000, 'job-completed', lease.completed()),
)
