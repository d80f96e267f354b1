import { queueStatus } from '../build/queueStatus.ts'
import { pdfJob } from '../cues/pdfJob.ts'
import { readPages } from '../cues/readPages.ts'
import { documents } from '../documents.ts'
import { T0 } from '../epoch.ts'
import { at } from '../script/at.ts'
import { connect } from '../script/connect.ts'
import { hangUp } from '../script/hangUp.ts'
import { scenario } from '../script/scenario.ts'
import { until } from '../script/until.ts'

const lease = pdfJob(documents.lease)
const message = 'Your session has ended.'
const outage = 'The page reader did not answer.'
const retrying = at(6_000, 'job-retrying', lease.retrying(2, T0 + 36_000, outage))

export const tokenExpiresWhileRetrying = scenario(
  'tokenExpiresWhileRetrying',
  'A job is about to be tried again when the session ends: the countdown goes on, marked as old, and a person can sign in.',
  { durationMs: 40_000 },
  connect(),
  at(0, 'queue-status', queueStatus()),
  at(0, 'job-started', lease.started()),
  until(retrying, readPages(documents.lease, { from: 500, to: 14_000 })),
  retrying,
  readPages(documents.report, { from: 0, to: 38_000, firstPage: 40 }),
  at(12_000, 'auth-error', { code: 'TOKEN_EXPIRED', message }),
  hangUp(12_000, 'unauthorized', { message }),
)
