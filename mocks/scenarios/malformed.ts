import { pdfJob } from '../cues/pdfJob.ts'
import { readPages } from '../cues/readPages.ts'
import { documents } from '../documents.ts'
import { at } from '../script/at.ts'
import { scenario } from '../script/scenario.ts'

const report = pdfJob(documents.report)

export const malformed = scenario(
  'malformed',
  'A server sends what nobody can read between what all can: it is left out and counted, and the document is read.',
  { durationMs: 20_000 },
  at(0, 'job-started', report.started()),
  readPages(documents.report, { from: 500, to: 16_000, expected: 17_000 }),
  at(4_100, { raw: 'job-progress', data: { progress: 40 } }),
  at(6_100, { raw: 'job-exploded', data: { jobId: 'report' } }),
  at(8_100, { raw: 'snapshot', data: 'none' }),
  at(10_100, { raw: 'job-progress', data: { jobId: 'report', progress: 'half' } }),
  at(12_100, { raw: 'queue-status', data: null }),
  at(14_100, { raw: 'snapshot', data: { mode: 'delta', jobs: [{ jobId: 'report', status: 'thinking' }] } }),
  at(17_000, 'job-completed', report.completed()),
)
