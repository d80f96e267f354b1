import type { JobNotification } from '../../protocol/notification.ts'
import type { NotificationCenterLabels } from './notificationCenterLabels.ts'

// A name with one of them would turn the rest of its sentence around, or hide what kind of file it is.
const turningMarks = /[\u202A-\u202E\u2066-\u2069]/g

const without = (name: string): string => name.replaceAll(turningMarks, '')

/** What a job is called within a sentence. */
export const jobNameOf = (
  { jobId, name = '' }: Pick<JobNotification, 'jobId' | 'name'>,
  labels: Pick<NotificationCenterLabels, 'job'>,
): string => without(name) || labels.job(without(jobId))
