import { isFinished } from '../protocol/job.ts'
import type { StatusNotification } from '../protocol/notification.ts'
import type { Draft, StatusState } from './state.ts'
import type { StatusActions } from './statusStore.ts'

type Edit = (change: (draft: Draft) => void) => void
type Following = Required<Pick<StatusActions, 'followJob' | 'unfollowJob'>>

/** More bars than this at once nobody follows; the first followed goes first. */
const maxFollowed = 20

/** Shows jobs as toasts while they run, and ends that. */
export const createFollowing = (edit: Edit): Following => ({
  followJob: (jobId) =>
    edit((draft) => {
      if (draft.followedJobs.includes(jobId) || hasBeenShown(draft, jobId)) return
      draft.followedJobs = [...draft.followedJobs, jobId].slice(-maxFollowed)
    }),
  unfollowJob: (jobId) => edit((draft) => unfollow(draft, jobId)),
})

/** Ends the following of one job. */
export function unfollow(draft: Draft, jobId: string): void {
  if (draft.followedJobs.includes(jobId)) draft.followedJobs = draft.followedJobs.filter((id) => id !== jobId)
}

/** Edits after which a followed job is followed no more once its result has left the screen. */
export const untilShown =
  (edit: Edit): Edit =>
  (change) =>
    edit((draft) => {
      const before = draft.notifications
      change(draft)
      if (draft.followedJobs.length === 0 || draft.notifications === before) return
      const wasDue = dueJobs(before)
      const isDue = dueJobs(draft.notifications)
      for (const jobId of draft.followedJobs) {
        if (wasDue.has(jobId) && !isDue.has(jobId) && hasEnded(draft, jobId)) unfollow(draft, jobId)
      }
    })

const hasEnded = ({ jobs }: StatusState, jobId: string): boolean => {
  const job = jobs.get(jobId)
  return job === undefined || isFinished(job.status)
}

// Neither a bar that runs nor a result that is due would come of it.
const hasBeenShown = (state: StatusState, jobId: string): boolean =>
  state.jobs.has(jobId) && hasEnded(state, jobId) && !dueJobs(state.notifications).has(jobId)

const dueJobs = (notifications: readonly StatusNotification[]): ReadonlySet<string> =>
  new Set(notifications.flatMap((one) => (one.toast && 'jobId' in one ? one.jobId : [])))
