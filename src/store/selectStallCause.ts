import type { Job } from '../protocol/job.ts'
import type { StallCause } from '../protocol/jobProgress.ts'
import { isHeld } from '../protocol/queueStatus.ts'
import { selectServerNow, staleAfterMs } from './selectors.ts'
import type { StatusState } from './state.ts'

/** Milliseconds a running job may be silent before it is said to make no headway. */
export const stalledAfterMs = 120_000
/** Milliseconds a worker may be silent before it is taken to be gone. */
const workerSilentMs = 60_000

/** Why a job makes no headway at `now` (epoch milliseconds); undefined while there is no reason to say so. */
export function selectStallCause(state: StatusState, jobId: string, now: number): StallCause | undefined {
  const job = state.jobs.get(jobId)
  if (job === undefined) return undefined
  const isDown = state.connection.status !== 'connected'
  if (job.status === 'queued') return !isDown && isNobodyThere(state, job) ? 'queue' : undefined
  const isRunning = job.status === 'started' || job.status === 'progress'
  if (job.stalled !== true && !(isRunning && silenceOf(state, jobId, now) >= stalledAfterMs)) return undefined
  if (isDown && now - state.connectionSince >= staleAfterMs) return 'connection'
  if (job.stallCause !== undefined) return job.stallCause
  return isWorkerGone(state, jobId, now) ? 'worker' : 'job'
}

// Counted since the line last came or went: a device that wakes has heard nothing, and is about to.
const silenceOf = ({ heard, connectionSince }: StatusState, jobId: string, now: number): number =>
  now - Math.max(heard.get(jobId)?.at ?? now, connectionSince)

// A lane that someone holds on purpose has no trouble, even where its workers have gone home.
function isNobodyThere({ queues }: StatusState, { lane }: Job): boolean {
  if (queues?.totalWorkers !== 0) return false
  const own = queues.lanes.find(({ name }) => name === lane)
  return own === undefined || !isHeld(own)
}

// Only admins are told of workers; for all others the count of them has to do.
function isWorkerGone(state: StatusState, jobId: string, now: number): boolean {
  if (state.queues?.totalWorkers === 0) return true
  const worker = state.metricsHistory.at(-1)?.workers?.find(({ currentJobId }) => currentJobId === jobId)
  if (worker === undefined) return false
  const { status, lastHeartbeat } = worker
  const isSilent = lastHeartbeat !== undefined && selectServerNow(state, now) - lastHeartbeat >= workerSilentMs
  return status === 'offline' || isSilent
}
