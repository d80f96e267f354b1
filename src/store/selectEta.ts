import type { Eta } from '../protocol/eta.ts'
import { etaAt } from './etaAt.ts'
import { selectJobFreshness } from './selectors.ts'
import { selectStallCause } from './selectStallCause.ts'
import type { StatusState } from './state.ts'

/**
 * When a running job is expected to end, at `now` epoch milliseconds on the page clock: a range meant to hold the truth
 * four times out of five where the job goes on as it has, or that it takes longer than was foreseen; undefined where
 * nothing can be said honestly.
 */
export function selectEta(state: StatusState, jobId: string, now: number): Eta | undefined {
  const job = state.jobs.get(jobId)
  const pace = state.heard.get(jobId)?.pace
  if (job === undefined || pace === undefined || (job.status !== 'started' && job.status !== 'progress'))
    return undefined
  const freshness = selectJobFreshness(state, jobId, now)
  if (freshness === 'stale' || selectStallCause(state, jobId, now) !== undefined) return undefined
  const eta = etaAt(pace, now)
  // Of a job that is silent it can still be said that it takes long, but no longer when it ends.
  return freshness === 'late' && eta?.kind === 'range' ? undefined : eta
}
