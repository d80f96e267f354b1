import type { Clock, Stop } from '../../protocol/clock.ts'
import type { JobChange } from '../../store/arrival.ts'
import type { LineRecord } from '../../store/lineRecord.ts'
import type { StatusStore } from '../../store/statusStore.ts'
import type { Following } from './createFollowing.ts'
import type { Speaking } from './createSpeaking.ts'
import type { ToastVoice } from './createToastVoice.ts'
import { remarkOf } from './remarkOf.ts'
import { hearRemark, isEnd, leaveNews } from './remarkQueue.ts'

interface JobParts {
  clock: Clock
  store: StatusStore
  following: Following
  toasts: ToastVoice
  speaking: Speaking
}

/** Hears the changes of those jobs that are followed; all others cost one look into a map. */
export function listenToJobs({ clock, store, following, toasts, speaking }: JobParts): Stop {
  return store.actions.onJobEvent((change) => {
    const { job } = change
    const depth = following.depthOf(job.jobId)
    if (depth === undefined) return
    const state = store.getState()
    const failedParts = job.counts?.failed ?? state.families.get(job.jobId)?.counts.failed ?? 0
    const isLate = isFromBefore(change, state.lineRecord, clock.now())
    const remark = remarkOf(change, { isLate, wasLost: state.lineRecord.lostAt !== undefined, failedParts })
    if (remark === undefined) return
    if (isEnd(remark)) {
      const context = isLate ? 'line' : 'now'
      const isTold = toasts.tellsEnd(job, state)
      speaking.change((queue, now) => (isTold ? leaveNews(queue, job.jobId) : hearRemark(queue, remark, now, context)))
      return
    }
    // A bar among the toasts has told that its job is under way.
    const isShown = (remark.kind === 'started' || remark.kind === 'next') && toasts.showsBar(job.jobId)
    if (depth === 'all' && !isShown) speaking.change((queue, now) => hearRemark(queue, remark, now))
  })
}

/** Milliseconds after a line is in order again for which a snapshot is taken to tell of its absence. */
const justBackMs = 1_000

// A line may say that all is in order before what it brought is folded, a frame later.
function isFromBefore({ caughtUp, name }: JobChange, { lostAt, resumedAt }: LineRecord, now: number): boolean {
  if (caughtUp === true) return true
  return name === 'snapshot' && lostAt !== undefined && (resumedAt === undefined || now - resumedAt < justBackMs)
}
