import type { StatusEvent } from '../protocol/events.ts'
import { isFinished } from '../protocol/job.ts'
import type { JobUpdate } from '../protocol/jobProgress.ts'
import { applyMetrics } from './applyMetrics.ts'
import { applyQueues } from './applyQueues.ts'
import type { Effects } from './arrival.ts'
import type { Bounds } from './bounds.ts'
import { unlessCleared } from './clearing.ts'
import { foldSnapshotRow } from './foldJob.ts'
import { keepJob } from './keepJob.ts'
import { notePace } from './notePace.ts'
import { markNotified } from './notify.ts'
import type { Draft } from './state.ts'
import { tellEnd } from './tellEnd.ts'

type SnapshotEvent = Extract<StatusEvent, { name: 'snapshot' }>

// A job that is gone from two snapshots running is gone for good; one may have been written a moment too early.
const missingLimit = 2

/** Folds a snapshot's rows into the draft: they are believed, and nobody is told of what they did not see begin. */
export function applyRows(draft: Draft, event: SnapshotEvent, at: number, bounds: Bounds, effects: Effects): void {
  for (const listed of rowsToKeep(event.data.jobs, bounds)) {
    const row = unlessCleared(draft, listed, listed.status !== undefined && !isFinished(listed.status))
    if (row) applyRow(draft, row, event, at, bounds, effects)
  }
}

/** Folds the rest of a snapshot into the draft, once its rows and events are in. */
export function closeSnapshot(draft: Draft, event: SnapshotEvent, at: number, bounds: Bounds, effects: Effects): void {
  const { mode, jobs, queue, metrics } = event.data
  if (mode === 'snapshot') expireMissing(draft, new Set(jobs.map((row) => row.jobId)), at, bounds, effects)
  if (queue) applyQueues(draft, queue, at)
  if (metrics && draft.admin === 'allowed') applyMetrics(draft, metrics, at, bounds)
  draft.snapshotAt = at
}

// The last to be folded stay the longest: where not all can stay, those are to be the newest.
const rowsToKeep = (rows: readonly JobUpdate[], { finishedJobs }: Bounds): readonly JobUpdate[] =>
  rows.length > finishedJobs ? rows.toSorted((a, b) => (a.updatedAt ?? 0) - (b.updatedAt ?? 0)) : rows

function applyRow(
  draft: Draft,
  row: JobUpdate,
  { seq, epoch }: SnapshotEvent,
  at: number,
  bounds: Bounds,
  effects: Effects,
): void {
  const previous = draft.jobs.get(row.jobId)
  const { pace } = draft.heard.get(row.jobId) ?? {}
  draft.heard.set(row.jobId, {
    at,
    ...(seq !== undefined && { seq }),
    ...(epoch !== undefined && { epoch }),
    ...(pace && { pace }),
  })
  const job = foldSnapshotRow(previous, row, at)
  if (job === previous) return
  keepJob(draft, previous, job, bounds)
  notePace(draft.heard.get(row.jobId), previous, job, row, at)
  effects.changes.push({ job, previous, name: 'snapshot' })
  if (!isFinished(job.status)) return
  const sawItRun = previous !== undefined && !isFinished(previous.status)
  if (sawItRun) tellEnd(draft, job, at, true, effects)
  markNotified(draft, job)
}

function expireMissing(draft: Draft, listed: ReadonlySet<string>, at: number, bounds: Bounds, effects: Effects): void {
  for (const [jobId, job] of draft.jobs) {
    if (listed.has(jobId) || isFinished(job.status)) continue
    const heard = draft.heard.get(jobId) ?? { at }
    const missing = (heard.missing ?? 0) + 1
    draft.heard.set(jobId, { ...heard, missing })
    if (missing < missingLimit) continue
    const expired = { ...job, status: 'expired' as const, finishedAt: at }
    keepJob(draft, job, expired, bounds)
    effects.changes.push({ job: expired, previous: job, name: 'snapshot' })
  }
}
