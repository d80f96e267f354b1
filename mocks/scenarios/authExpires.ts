import { queueStatus } from '../build/queueStatus.ts'
import { pdfJob } from '../cues/pdfJob.ts'
import { readPages } from '../cues/readPages.ts'
import { documents } from '../documents.ts'
import { at } from '../script/at.ts'
import { hangUp } from '../script/hangUp.ts'
import { scenario } from '../script/scenario.ts'

const report = pdfJob(documents.report)
const lease = pdfJob(documents.lease)
const message = 'Your session has ended.'

export const authExpires = scenario(
  'authExpires',
  'The session ends while two jobs run: what was known stays, marked as old, and a person can sign in again.',
  { durationMs: 30_000 },
  at(0, { line: { status: 'connected', via: 'websocket', synced: true } }),
  at(0, 'queue-status', queueStatus()),
  at(0, 'job-started', report.started()),
  at(0, 'job-queued', lease.queued(2, 9, 40)),
  readPages(documents.report, { from: 500, to: 20_000, expected: 21_000 }),
  at(10_000, 'auth-error', { code: 'TOKEN_EXPIRED', message }),
  hangUp(10_000, 'unauthorized', { message }),
)
