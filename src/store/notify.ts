import type { SystemAlert } from '../protocol/events.ts'
import type { Job } from '../protocol/job.ts'
import type { JobNotification, StatusNotification } from '../protocol/notification.ts'
import type { Effects } from './arrival.ts'
import { forgetOldest } from './forgetOldest.ts'
import type { Draft, StatusState } from './state.ts'

const maxNotified = 10_000

/** One notification per job, attempt and status: this is its id. */
export const notificationId = (job: Job): string => `job/${job.jobId}/${job.attempt}/${job.status}`

/** Notes that a person need not be told of this end: they saw it, or it was there before they came. */
export const markNotified = (draft: Draft, job: Job): void => rememberNotified(draft, notificationId(job))

/** Notes that a notification has been told, by its id. */
export function rememberNotified(draft: Draft, id: string): void {
  draft.notified.add(id)
  forgetOldest(draft.notified, maxNotified)
}

/** The notification a job's end deserves; none where it has had it, or where the end needs no word. */
export function notificationOf(draft: Draft, job: Job, at: number): JobNotification | undefined {
  if (job.status !== 'completed' && job.status !== 'failed') return undefined
  const id = notificationId(job)
  if (draft.notified.has(id)) return undefined
  return {
    kind: job.status,
    id,
    at,
    jobId: job.jobId,
    attempt: job.attempt,
    seen: false,
    read: false,
    toast: true,
    ...(job.name !== undefined && { name: job.name }),
    ...(job.error !== undefined && { error: job.error }),
    ...(job.errorCode !== undefined && { errorCode: job.errorCode }),
    ...(job.resultUrl !== undefined && { resultUrl: job.resultUrl }),
  }
}

/** Puts notifications before the others, the last of them first. */
export function addNotifications(draft: Draft, added: readonly StatusNotification[], max: number): void {
  if (added.length === 0) return
  for (const { id } of added) rememberNotified(draft, id)
  const newest = added.toReversed().slice(0, max)
  draft.notifications = [...newest, ...draft.notifications.slice(0, max - newest.length)]
}

/** Tells of what ended out of sight, the results of followed jobs by themselves. */
export function tellMissed(draft: Draft, missed: readonly JobNotification[], at: number, max: number): void {
  const isFollowed = ({ jobId }: JobNotification): boolean => draft.followedJobs.includes(jobId)
  const others = missed.filter((one) => !isFollowed(one))
  addNotifications(draft, [...missed.filter(isFollowed), ...digest(others, at, lostBefore(draft, at))], max)
}

/** Since when the line had been gone that was not in order again before `at`; both in epoch milliseconds. */
const lostBefore = ({ lineRecord: { lostAt, resumedAt = Infinity } }: Draft, at: number): number | undefined =>
  at <= resumedAt ? lostAt : undefined

/** What ended out of sight: one is told as it is, several as one line. */
function digest(
  missed: readonly JobNotification[],
  at: number,
  from: number | undefined,
): readonly StatusNotification[] {
  const last = missed.at(-1)
  if (last === undefined || missed.length === 1) return missed
  const failed = missed.filter((one) => one.kind === 'failed').length
  const line: StatusNotification = {
    kind: 'digest',
    id: `digest/${last.id}`,
    at,
    ...(from !== undefined && { from }),
    completed: missed.length - failed,
    failed,
    seen: false,
    read: false,
    toast: true,
  }
  return [...missed.map((one) => ({ ...one, toast: false })), line]
}

/** Whether one that was kept elsewhere may come back: alerts are for admins alone. */
export const mayHave = ({ admin }: StatusState, { kind }: StatusNotification): boolean =>
  kind !== 'alert' || admin !== 'forbidden'

/** Notes that an alert is to be told, once. */
export function tellAlert(draft: Draft, alert: SystemAlert, at: number, { told }: Effects): void {
  // A message may be of any length, and is no place in a history.
  const id = `alert/${alert.id ?? `${at}/${alert.message.slice(0, 100)}`}`
  if (draft.notified.has(id)) return
  rememberNotified(draft, id)
  const { severity = 'info', title, message } = alert
  told.push({
    kind: 'alert',
    id,
    at,
    severity,
    message,
    seen: false,
    read: false,
    toast: true,
    ...(title && { title }),
  })
}
