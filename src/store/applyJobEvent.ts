import type { JobEvent } from '../protocol/events.ts'
import { isFinished } from '../protocol/job.ts'
import type { Arrival, Effects } from './arrival.ts'
import type { Bounds } from './bounds.ts'
import { foldJob } from './foldJob.ts'
import { judgeOrder } from './judgeOrder.ts'
import { keepJob } from './keepJob.ts'
import { notePace } from './notePace.ts'
import type { Draft, Heard } from './state.ts'
import { tellEnd } from './tellEnd.ts'

/** Folds a job's event into the draft, and tells of the job's end. */
export function applyJobEvent(draft: Draft, event: JobEvent, arrival: Arrival, bounds: Bounds, effects: Effects): void {
  const { jobId } = event.data
  const { at, replayed } = arrival
  const heard = draft.heard.get(jobId)
  const { seq, epoch = heard?.epoch } = event
  const lastSeq = heard?.epoch === epoch ? heard?.seq : undefined
  if (seq !== undefined && lastSeq !== undefined && seq <= lastSeq) return
  const numbered = seq !== undefined && lastSeq !== undefined
  const previous = draft.jobs.get(jobId)
  const sinceMs = heard ? at - heard.at : Infinity
  const job = foldJob(previous, event, { at, sinceMs, believed: numbered })
  // What was ignored is no word of the job: the next one is not late because of it.
  const isIgnored = job === previous && judgeOrder(job, event, numbered, sinceMs) === 'ignore'
  if (heard === undefined) draft.heard.set(jobId, hear({ at }, at, seq, epoch))
  else hear(heard, isIgnored ? heard.at : at, seq, epoch)
  if (job === previous) return
  keepJob(draft, previous, job, bounds)
  notePace(draft.heard.get(jobId), previous, job, event.data, at)
  effects.changes.push({ job, previous, name: event.name })
  if (isFinished(job.status)) tellEnd(draft, job, at, replayed, effects)
}

// Changed in place, since every event passes here: whoever reads it takes the numbers out.
function hear(heard: Heard, at: number, seq: number | undefined, epoch: string | undefined): Heard {
  heard.at = at
  if (seq !== undefined) heard.seq = seq
  if (epoch !== undefined) heard.epoch = epoch
  if (heard.missing !== undefined) delete heard.missing
  return heard
}
