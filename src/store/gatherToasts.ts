import type { DigestNotification, JobNotification, StatusNotification } from '../protocol/notification.ts'
import { noEnds } from './burst.ts'
import type { Draft } from './state.ts'

type Told = JobNotification | DigestNotification

/**
 * Makes one digest of all toasts about ends that have become due since `from`, at `at` (both epoch milliseconds); one
 * alone stays as it is, and so do alerts and the results of followed jobs.
 */
export function gatherToasts(draft: Draft, from: number, at: number, max: number): void {
  const followed = new Set(draft.followedJobs)
  const due = draft.notifications.filter(
    (one): one is Told =>
      one.toast && one.at >= from && one.kind !== 'alert' && !('jobId' in one && followed.has(one.jobId)),
  )
  if (due.length < 2) return
  const gathered = new Set(due.map(({ id }) => id))
  const line = digestOf(due, from, at)
  const left = draft.notifications.flatMap((one): StatusNotification | readonly [] => {
    if (!gathered.has(one.id)) return one.id === line.id ? [] : one
    // Its figures are in the new line: two lines about the same jobs would count them twice.
    return one.kind === 'digest' ? [] : { ...one, toast: false }
  })
  // A burst that goes on is told anew, since its line is gone.
  draft.endPace = noEnds
  draft.notifications = [line, ...left].slice(0, max)
}

const digestOf = (due: readonly Told[], from: number, at: number): DigestNotification => ({
  kind: 'digest',
  cause: 'away',
  // The same in every tab, so that it is sent away in all of them.
  id: `digest/away/${from}`,
  at,
  from,
  completed: sum(due, (one) => (one.kind === 'digest' ? one.completed : Number(one.kind === 'completed'))),
  failed: sum(due, (one) => (one.kind === 'digest' ? one.failed : Number(one.kind === 'failed'))),
  seen: false,
  read: false,
  toast: true,
})

const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((total, item) => total + of(item), 0)
