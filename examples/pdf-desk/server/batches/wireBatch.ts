import type { BatchRecord, BatchState } from './batchRecord.ts'

/** A batch as it is written on the wire: a job whose counts are those of its documents. */
export type WireBatch = ReturnType<typeof wireBatch>

export function wireBatch({ jobId, name, attempt }: BatchRecord, state: BatchState) {
  const { status, progress, done, failed, cancelled, running, total, retryable } = state
  return {
    jobId,
    status,
    name,
    kind: 'Batch',
    attempt,
    progress,
    counts: { done, failed, skipped: cancelled, running, total, unit: 'documents' },
    ...(status === 'failed' && { error: inWords(failed, total), errorCode: 'PARTLY_FAILED', retryable: retryable > 0 }),
  }
}

function inWords(failed: number, total: number): string {
  if (failed === total) return 'None of the documents could be read.'
  return `${failed} of ${total} documents could not be read.`
}
