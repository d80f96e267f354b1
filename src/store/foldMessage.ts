import { parseMessage } from '../protocol/gate.ts'
import { isFinished } from '../protocol/job.ts'
import type { Job } from '../protocol/job.ts'
import type { JobChange } from './arrival.ts'
import { defaultBounds } from './bounds.ts'
import type { Bounds } from './bounds.ts'
import { copyFamilies } from './families.ts'
import { foldBatch } from './foldBatch.ts'
import { createDraft } from './state.ts'
import type { Draft, StatusState } from './state.ts'
import { addTally, emptyTally, tallyOf } from './tally.ts'
import { withoutMetrics } from './withoutMetrics.ts'

/** A message as it came over the line. */
export interface StatusMessage {
  name: string
  payload: unknown
  /** Epoch milliseconds, page clock. */
  at: number
  /** Someone has asked for metrics: those that nobody asked for are left out, and counted. */
  expectsMetrics: boolean
}

/** A state that knows nothing yet, at `now` epoch milliseconds, for an app that keeps it in a store of its own. */
export const createStatusState = (now: number, user?: string): StatusState => createDraft(now, user)

/**
 * The state after a message, and the changes of jobs in it, for a reducer of the app's own: what is given stays as it
 * is, nothing is thrown. Each call copies the maps, so its cost grows with the jobs; `createStatusStore` folds in place.
 */
export function foldMessage(
  state: StatusState,
  { name, payload, at, expectsMetrics }: StatusMessage,
  bounds: Bounds = defaultBounds,
): { state: StatusState; changes: readonly JobChange[] } {
  let problems = emptyTally
  const count: Parameters<typeof parseMessage>[2] = (code, where) => {
    problems = addTally(problems, tallyOf({ code, where }))
  }
  const { status } = state.connection
  const replayed = status === 'connecting' || status === 'reconnecting'
  const batch = parseMessage(name, payload, count).flatMap((parsed) => {
    const event = expectsMetrics ? parsed : withoutMetrics(parsed)
    if (event !== parsed) count('not-subscribed', parsed.name)
    return event === undefined ? [] : [{ event, at, replayed }]
  })
  const draft = thaw(state)
  const changes = foldBatch(draft, batch, problems, bounds)
  return { state: draft, changes }
}

const byEnd = (a: Job, b: Job): number => (a.finishedAt ?? 0) - (b.finishedAt ?? 0)

const thaw = (state: StatusState): Draft => ({
  ...state,
  jobs: new Map(state.jobs),
  families: copyFamilies(state.families),
  retired: new Map(state.retired),
  requests: new Map(state.requests),
  cleared: new Map(state.cleared),
  uploads: new Map(state.uploads),
  heard: new Map(Array.from(state.heard, ([jobId, heard]) => [jobId, { ...heard }])),
  notified: new Set(state.notified),
  finished: new Set(
    Array.from(state.jobs.values())
      .filter((job) => isFinished(job.status))
      .toSorted(byEnd)
      .map(({ jobId }) => jobId),
  ),
})
