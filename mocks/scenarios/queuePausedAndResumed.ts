import type { LaneStatus } from '../../src/protocol/queueStatus.ts'
import { queueStatus } from '../build/queueStatus.ts'
import { pdfJob } from '../cues/pdfJob.ts'
import { readPages } from '../cues/readPages.ts'
import { documents } from '../documents.ts'
import { at } from '../script/at.ts'
import { every } from '../script/every.ts'
import { scenario } from '../script/scenario.ts'

const lease = pdfJob(documents.lease)

/** Milliseconds since the scenario began. */
const [pausedAt, resumedAt, endsAt] = [10_000, 34_000, 64_000]

/** While it rests, what runs ends within seconds and what comes has to wait; then three workers catch up. */
function normalAt(ms: number): LaneStatus {
  const restedMs = Math.max(0, Math.min(ms, resumedAt) - pausedAt)
  const caughtUpMs = Math.max(0, ms - resumedAt)
  const isPaused = ms >= pausedAt && ms < resumedAt
  const waiting = 4 + Math.round(restedMs / 1_500) - Math.floor(caughtUpMs / 1_800)
  const minutes = (4_000 + restedMs - 0.8 * caughtUpMs) / 60_000
  return {
    waiting: Math.max(2, waiting),
    active: isPaused ? Math.max(0, 3 - Math.floor(restedMs / 2_000)) : 3,
    avgWaitTime: Number(Math.max(0.1, minutes).toFixed(1)),
    oldestWaitingMs: 8_000 + Math.max(0, restedMs - caughtUpMs),
    paused: isPaused,
  }
}

function queuesAt(ms: number) {
  const normal = normalAt(ms)
  return queueStatus({ normal, totalWorkers: 6, activeWorkers: 3 + normal.active })
}

export const queuePausedAndResumed = scenario(
  'queuePausedAndResumed',
  'Somebody pauses a lane: what runs in it ends, what comes waits, a document of one’s own with it, until it is resumed.',
  { durationMs: endsAt },
  every(1_000, { from: 0, to: endsAt }, 'queue-status', queuesAt),
  at(0, 'job-queued', lease.queued(4, 4, 12)),
  at(6_000, 'job-queued', lease.queued(2, 4, 6)),
  at(resumedAt + 1_000, 'job-queued', lease.queued(1, 19, 3)),
  at(38_000, 'job-started', lease.started()),
  readPages(documents.lease, { from: 38_500, to: 58_500, expected: 60_000 }),
  at(60_000, 'job-completed', lease.completed()),
)
