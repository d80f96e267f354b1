import type { Freshness, Job } from '../protocol/job.ts'
import { isFinished } from '../protocol/job.ts'
import type { StatusNotification } from '../protocol/notification.ts'
import type { MetricsSample } from '../protocol/systemMetrics.ts'
import { tellsWhatFollows } from '../protocol/tellsWhatFollows.ts'
import type { StatusState } from './state.ts'

/** Milliseconds a line may be down before what it brought counts as stale. */
export const staleAfterMs = 4_000
/** Milliseconds a running job may be silent before what is known of it counts as late. */
export const lateAfterMs = 30_000

const idsOf = new WeakMap<StatusState['jobs'], { membership: number; ids: readonly string[] }>()

/** The ids of all jobs, the first heard of first: the same list as long as no job comes or goes. */
export function selectJobIds({ jobs, membership }: StatusState): readonly string[] {
  const known = idsOf.get(jobs)
  if (known?.membership === membership) return known.ids
  const ids = [...jobs.keys()]
  idsOf.set(jobs, { membership, ids })
  return ids
}

export const selectJob = (state: StatusState, jobId: string): Job | undefined => state.jobs.get(jobId)

export const selectLatestMetrics = (state: StatusState): MetricsSample | undefined => state.metricsHistory.at(-1)

/** Epoch milliseconds on the server's clock, at `now` on the page's: what the moments in a job are to be held against. */
export const selectServerNow = ({ clockOffset }: StatusState, now: number): number => now + clockOffset

/** Notifications that have not been on screen, but for what is archived. */
export const selectUnseen = ({ notifications }: StatusState): number =>
  notifications.filter((one, at) => !one.seen && isCounted(one, notifications[at + 1])).length

/** Notifications that a person has not dealt with, but for what is archived. */
export const selectUnread = ({ notifications }: StatusState): number =>
  notifications.filter((one, at) => !one.read && isCounted(one, notifications[at + 1])).length

const isCounted = (one: StatusNotification, next: StatusNotification | undefined): boolean =>
  one.archived !== true && !tellsWhatFollows(one, next)

/** How far something last heard of at `heardAt` (epoch milliseconds) can be trusted at `now`. */
export function selectFreshness(state: StatusState, heardAt: number | undefined, now: number): Freshness {
  const { connection, connectionSince, snapshotAt } = state
  // Nothing comes back by itself.
  if (connection.status === 'disconnected') return 'stale'
  if (connection.status !== 'connected') return now - connectionSince >= staleAfterMs ? 'stale' : 'live'
  // What was never heard cannot be old.
  if (heardAt === undefined) return 'live'
  const isFromBefore = heardAt < connectionSince && (snapshotAt ?? 0) < connectionSince
  if (isFromBefore) return now - heardAt >= staleAfterMs ? 'stale' : 'live'
  return now - heardAt >= lateAfterMs ? 'late' : 'live'
}

/** How far what is known of a job can be trusted at `now`; how a job ended does not age. */
export function selectJobFreshness(state: StatusState, jobId: string, now: number): Freshness {
  const job = state.jobs.get(jobId)
  if (job === undefined || isFinished(job.status)) return 'live'
  const freshness = selectFreshness(state, state.heard.get(jobId)?.at, now)
  // A waiting job has nothing to say until its place changes.
  return freshness === 'late' && job.status !== 'started' && job.status !== 'progress' ? 'live' : freshness
}
