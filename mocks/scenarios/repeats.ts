import { pdfJob } from '../cues/pdfJob.ts'
import { readPages } from '../cues/readPages.ts'
import { documents } from '../documents.ts'
import { at } from '../script/at.ts'
import { connect } from '../script/connect.ts'
import { drop } from '../script/drop.ts'
import { every } from '../script/every.ts'
import { scenario } from '../script/scenario.ts'

const receipts = pdfJob(documents.receipts)
const lease = pdfJob(documents.lease)
const reason = 'Page 97 is damaged and cannot be read.'

/** The same end five times, a second apart. */
const fiveTimes = (from: number) => ({ from, to: from + 4_000 })

export const repeats = scenario(
  'repeats',
  'A server says of two documents five times over that they have ended, once more with each snapshot, and again after the line was lost: a person hears of each once.',
  { durationMs: 40_000 },
  connect(),
  readPages(documents.receipts, { from: 500, to: 6_000 }),
  readPages(documents.lease, { from: 500, to: 6_000, lastPage: 96 }),
  every(1_000, fiveTimes(6_500), 'job-completed', () => receipts.completed()),
  every(1_000, fiveTimes(7_000), 'job-failed', () => lease.failed(96, reason, 'PAGE_DAMAGED')),
  at(13_000, 'snapshot', { jobs: [receipts.completed(), lease.failed(96, reason, 'PAGE_DAMAGED')] }),
  drop({ from: 15_000, to: 22_000 }),
  every(1_000, fiveTimes(24_000), 'job-completed', () => receipts.completed()),
  every(1_000, fiveTimes(24_500), 'job-failed', () => lease.failed(96, reason, 'PAGE_DAMAGED')),
  at(32_000, 'snapshot', { jobs: [receipts.completed(), lease.failed(96, reason, 'PAGE_DAMAGED')] }),
)
