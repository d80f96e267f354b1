import { job } from '../mocks/build/job.ts'

/** A job as it is usually seen: percent, step, pages and an estimate. */
export const onTheServer = job({
  progress: 42,
  step: 'Extracting the text',
  estimatedTime: 118,
  counts: { done: 101, total: 240, unit: 'pages' },
})

/** A job that failed for a reason that has a heading. */
export const failedWithCode = job({
  status: 'failed',
  progress: 42,
  error: 'The storage did not answer within 30 s.',
  errorCode: 'TIMEOUT',
  retryable: true,
})

/** A batch that its server counts. */
export const batchUnderWay = job({
  name: 'Invoices of 2025',
  progress: 45,
  counts: { done: 7, failed: 1, skipped: 1, running: 4, total: 20 },
})
