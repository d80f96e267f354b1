import { pdfJob } from '../cues/pdfJob.ts'
import { readPages } from '../cues/readPages.ts'
import { documents } from '../documents.ts'
import { at } from '../script/at.ts'
import { scenario } from '../script/scenario.ts'

const lease = pdfJob(documents.lease)
const others = { mode: 'snapshot', jobs: [pdfJob(documents.minutes).completed()] } as const

export const jobIsForgotten = scenario(
  'jobIsForgotten',
  'A job falls silent, and two snapshots in a row do not know it: it has expired, and nobody waits for it any more.',
  { durationMs: 30_000 },
  at(0, 'job-started', lease.started()),
  readPages(documents.lease, { from: 500, to: 6_000, lastPage: 50, expected: 14_000 }),
  at(12_000, 'snapshot', others),
  at(22_000, 'snapshot', others),
)
