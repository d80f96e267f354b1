import { isFinished, type Job } from '../../protocol/job.ts'
import type { StatusNotification } from '../../protocol/notification.ts'

/** A toast that is due: a notification, or the bar of a job that someone follows. */
export type DueToast =
  | { kind: 'news'; id: string; since: number; notification: StatusNotification; isInstead: boolean }
  | { kind: 'live'; id: string; since: number; job: Job }

/** The toasts that are due, the oldest first. The result of a job that is followed takes the place of its bar. */
export function toastsDue(notifications: readonly StatusNotification[], jobs: readonly Job[]): readonly DueToast[] {
  const followed = new Map(jobs.map((job) => [job.jobId, job]))
  const live = jobs
    .filter(({ status }) => !isFinished(status))
    .map((job): DueToast => ({ kind: 'live', id: `live/${job.jobId}`, since: job.firstSeenAt, job }))
  const news = notifications
    .filter(({ toast }) => toast)
    .map((notification): DueToast => {
      const job = 'jobId' in notification ? followed.get(notification.jobId) : undefined
      const since = job?.firstSeenAt ?? notification.at
      return { kind: 'news', id: notification.id, since, notification, isInstead: job !== undefined }
    })
  return [...live, ...news].toSorted((a, b) => a.since - b.since)
}
