import type { Scenario } from '../../src/adapters/scripted.ts'
import { queueStatus } from '../build/queueStatus.ts'
import { inOrder } from '../cues/inOrder.ts'
import { pdfJob } from '../cues/pdfJob.ts'
import { readPages } from '../cues/readPages.ts'
import { documents } from '../documents.ts'
import { T0 } from '../epoch.ts'

const report = pdfJob(documents.report)
const lease = pdfJob(documents.lease)
const message = 'Your session has ended.'

export const authExpires: Scenario = {
  name: 'authExpires',
  description:
    'The session ends while two jobs run: what was known stays, marked as old, and a person can sign in again.',
  startsAt: T0,
  durationMs: 30_000,
  cues: inOrder(
    [
      { at: 0, line: { status: 'connected', via: 'websocket', synced: true } },
      { at: 0, name: 'queue-status', data: queueStatus() },
      { at: 0, name: 'job-started', data: report.started() },
      { at: 0, name: 'job-queued', data: lease.queued(2, 9, 40) },
    ],
    readPages(documents.report, { from: 500, to: 10_000, lastPage: 118, expected: 21_000 }),
    [
      { at: 10_000, name: 'auth-error', data: { code: 'TOKEN_EXPIRED', message } },
      { at: 10_100, line: { status: 'disconnected', reason: 'unauthorized', message } },
    ],
  ),
}
