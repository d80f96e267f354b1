import { isFinished, type Job } from '../../protocol/job.ts'
import type { StatusNotification } from '../../protocol/notification.ts'

interface DueBase {
  /** Another one has to be read aloud anew. */
  id: string
  /** Epoch milliseconds at which its place in the stack was taken. */
  since: number
  /** Earlier news of the same job, which it stands for as well. */
  earlier: readonly string[]
}

/** A toast that is due: a notification, or the bar of a job that someone follows. */
export type DueToast =
  | (DueBase & { kind: 'news'; notification: StatusNotification; isInstead: boolean })
  | (DueBase & { kind: 'live'; job: Job })

const idOf = ({ id }: StatusNotification): string => id

/**
 * The toasts that are due, the oldest first. A job has one at most: what it says last takes the place of what it said
 * before, be that a bar or an earlier attempt.
 */
export function toastsDue(notifications: readonly StatusNotification[], jobs: readonly Job[]): readonly DueToast[] {
  const followed = new Map(jobs.map((job) => [job.jobId, job]))
  const told = new Map<string, StatusNotification[]>()
  for (const one of notifications) {
    if (!one.toast) continue
    // Each object that is no news of a job has a place of its own.
    const place = 'jobId' in one ? `job/${one.jobId}` : `other/${one.id}`
    told.set(place, [...(told.get(place) ?? []), one])
  }
  const live = jobs
    .filter(({ status }) => !isFinished(status))
    .map((job): DueToast => {
      const earlier = (told.get(`job/${job.jobId}`) ?? []).map(idOf)
      return { kind: 'live', id: `live/${job.jobId}`, since: job.firstSeenAt, job, earlier }
    })
  const running = new Set(live.map(({ id }) => id))
  const news = [...told.values()].flatMap((same): readonly DueToast[] => {
    const [first, ...rest] = same.toSorted((a, b) => a.at - b.at)
    const last = rest.at(-1) ?? first
    if (first === undefined || last === undefined) return []
    const job = 'jobId' in last ? followed.get(last.jobId) : undefined
    // It runs again: its bar says more than how it ended before.
    if (job && running.has(`live/${job.jobId}`)) return []
    const earlier = same.filter((one) => one !== last).map(idOf)
    const since = job?.firstSeenAt ?? first.at
    return [{ kind: 'news', id: last.id, since, notification: last, isInstead: earlier.length > 0 || !!job, earlier }]
  })
  return [...live, ...news].toSorted((a, b) => a.since - b.since)
}
