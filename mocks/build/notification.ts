import type { AlertNotification, DigestNotification, JobNotification } from '../../src/protocol/notification.ts'
import { T0 } from '../epoch.ts'

type Parts<N> = Partial<Omit<N, 'kind'>>

const fresh = { at: T0, seen: false, read: false, toast: false }
const ofJob = { ...fresh, jobId: 'report', attempt: 1, name: 'Annual report.pdf' }

/** Builds one notification of each kind, new and unread unless told otherwise. */
export const notification = {
  completed: (parts: Parts<JobNotification> = {}): JobNotification => {
    const { jobId = 'report', attempt = 1 } = parts
    const id = `${jobId}/${attempt}/completed`
    return { ...ofJob, id, resultUrl: `/results/${jobId}`, ...parts, kind: 'completed' }
  },
  failed: (parts: Parts<JobNotification> = {}): JobNotification => {
    const { jobId = 'report', attempt = 1 } = parts
    const id = `${jobId}/${attempt}/failed`
    return { ...ofJob, id, error: 'The file is encrypted and needs a password.', ...parts, kind: 'failed' }
  },
  alert: (parts: Parts<AlertNotification> = {}): AlertNotification => {
    const message = 'Large files take longer than usual.'
    return { ...fresh, id: 'alert/large-files', severity: 'info', message, ...parts, kind: 'alert' }
  },
  digest: (parts: Parts<DigestNotification> = {}): DigestNotification => ({
    ...fresh,
    id: 'digest/report/1/completed',
    completed: 8,
    failed: 2,
    ...parts,
    kind: 'digest',
  }),
}
