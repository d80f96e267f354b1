import { pdfJob } from '../cues/pdfJob.ts'
import { queuesAt } from '../cues/queuesAt.ts'
import { readPages } from '../cues/readPages.ts'
import { systemAt } from '../cues/systemAt.ts'
import { documents } from '../documents.ts'
import { at } from '../script/at.ts'
import { connect } from '../script/connect.ts'
import { drop } from '../script/drop.ts'
import { every } from '../script/every.ts'
import { scenario } from '../script/scenario.ts'

const { report, lease, receipts, brochure, minutes } = documents
const encrypted = 'The file is encrypted and needs a password. Remove the password and upload it once more.'
const calm = { strain: 0 }
const whole = { from: 500, to: 50_500 }

export const lineDrops = scenario(
  'lineDrops',
  'The line drops while jobs run, the device loses its network once, and all that ended meanwhile is told in one line.',
  { durationMs: 52_000 },
  connect(),
  // Down at 12 s, three tries, no network at all from 20.5 s to 28 s, then up.
  drop({
    from: 12_000,
    to: 28_700,
    waits: [800, 1_900, 3_600, 6_800],
    triesMs: [3_500, 700, 100, 700],
    snapshotMs: 1_500,
  }),
  at(20_500, { device: 'offline' }),
  at(28_000, { device: 'online' }),

  at(0, 'job-completed', pdfJob(minutes).completed()),
  at(0, 'job-queued', pdfJob(receipts).queued(1, 6, 9)),
  at(0, 'job-queued', pdfJob(brochure).queued(2, 2, 24)),
  readPages(report, { from: 0, to: 42_500, firstPage: 27, expected: 44_500 }),
  at(43_000, 'job-progress', pdfJob(report).collecting(2)),
  at(44_500, 'job-completed', pdfJob(report).completed()),
  readPages(lease, { from: 0, to: 15_000, firstPage: 68, expected: 16_000 }),
  at(16_000, 'job-completed', pdfJob(lease).completed()),
  at(9_000, 'job-started', pdfJob(receipts).started()),
  at(12_600, 'job-failed', pdfJob(receipts).failed(undefined, encrypted, 'ENCRYPTED')),
  at(16_500, 'job-started', pdfJob(brochure).started()),
  readPages(brochure, { from: 17_000, to: 47_000 }),
  at(47_250, 'job-progress', pdfJob(brochure).collecting(1)),
  at(48_500, 'job-completed', pdfJob(brochure).completed()),
  every(2_000, whole, 'system-metrics', (ms) => systemAt(ms, calm)),
  every(2_000, whole, 'queue-status', (ms) => queuesAt(ms, calm)),
)
