import type { Job } from '../../protocol/job.ts'
import type { JobStatus } from '../../protocol/jobProgress.ts'
import type { Upload, UploadStatus } from '../../protocol/upload.ts'
import type { Formatters } from '../text/createFormatters.ts'
import type { UploadProgressLabels } from './uploadProgressLabels.ts'

const statusOf: { readonly [S in UploadStatus]: JobStatus } = {
  sending: 'progress',
  waiting: 'progress',
  // A server that does not say which job it made of it has nothing more to tell.
  taken: 'completed',
  failed: 'failed',
  cancelled: 'cancelled',
}

/** The upload as the job that it is going to be, so that one view shows both. */
export function jobOfUpload(upload: Upload, labels: UploadProgressLabels, { bytes }: Formatters): Job {
  const { id, name, kind, done, total, rate, startedAt, sentAt, error, errorCode } = upload
  const status = upload.status === 'taken' && upload.jobId !== undefined ? 'waiting' : upload.status
  const percent = percentOf(upload)
  const step =
    status === 'waiting' ? labels.waiting : rate === undefined ? labels.sending : labels.sendingAt(bytes(rate))
  return {
    jobId: id,
    name,
    status: statusOf[status],
    attempt: 1,
    firstSeenAt: startedAt,
    startedAt,
    stepLog: [],
    step,
    ...(sentAt !== undefined && { finishedAt: sentAt }),
    ...(kind !== undefined && { kind }),
    ...(percent !== undefined && { progress: percent }),
    ...(done !== undefined && { bytes: { done, ...(total !== undefined && { total }) } }),
    ...(error !== undefined && { error }),
    ...(errorCode !== undefined && { errorCode }),
  }
}

function percentOf({ status, done, total }: Upload): number | undefined {
  // Where nobody counts the bytes, that all are sent says so.
  if (status === 'waiting' || status === 'taken') return 100
  return done === undefined || total === undefined || total === 0 ? undefined : (done / total) * 100
}
