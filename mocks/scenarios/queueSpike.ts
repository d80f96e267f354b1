import { pdfJob } from '../cues/pdfJob.ts'
import { queuesAt } from '../cues/queuesAt.ts'
import { documents } from '../documents.ts'
import { at } from '../script/at.ts'
import { every } from '../script/every.ts'
import { scenario } from '../script/scenario.ts'

const lease = pdfJob(documents.lease)

/** From 0 to 1 between 12 s and 18 s, and back from 40 s to 75 s. */
const strainAt = (ms: number): number => Math.max(0, Math.min(1, (ms - 12_000) / 6_000, (75_000 - ms) / 35_000))

export const queueSpike = scenario(
  'queueSpike',
  'A mass upload trebles the queues within seconds: a document that was next falls back, and all drains in a minute.',
  { durationMs: 90_000 },
  every(1_000, { from: 0, to: 90_000 }, 'queue-status', (ms) => queuesAt(ms, { strain: strainAt(ms) })),
  at(0, 'job-queued', lease.queued(4, 14, 60)),
  at(6_000, 'job-queued', lease.queued(2, 13, 30)),
  at(14_000, 'job-queued', lease.queued(31, 42, 200)),
  at(18_000, 'job-queued', lease.queued(58, 74, 420)),
  every(4_000, { from: 22_000, to: 78_000 }, 'job-queued', (ms) => {
    const place = 58 - Math.round(((ms - 18_000) / 60_000) * 57)
    return lease.queued(place, place + 12, place * 5)
  }),
  at(82_000, 'job-started', lease.started()),
)
