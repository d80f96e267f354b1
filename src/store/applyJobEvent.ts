import type { JobEvent, StatusEvent } from '../protocol/events.ts'
import { isFinished } from '../protocol/job.ts'
import type { Arrival, Effects } from './arrival.ts'
import type { Bounds } from './bounds.ts'
import { foldJob } from './foldJob.ts'
import { keepJob } from './keepJob.ts'
import { addNotifications, notificationOf } from './notify.ts'
import type { Draft, Heard } from './state.ts'

/** Folds a job's event into the draft, and tells of the job's end. */
export function applyJobEvent(draft: Draft, event: JobEvent, arrival: Arrival, bounds: Bounds, effects: Effects): void {
  const { jobId } = event.data
  const { at, replayed } = arrival
  const heard = draft.heard.get(jobId)
  const numbered = heard?.seq !== undefined && event.seq !== undefined && heard.epoch === event.epoch
  if (numbered && event.seq! <= heard.seq!) return
  const previous = draft.jobs.get(jobId)
  const sinceMs = heard ? at - heard.at : Infinity
  const job = foldJob(previous, event, { at, sinceMs, believed: numbered })
  draft.heard.set(jobId, heardNow(event, at, heard))
  if (job === previous) return
  keepJob(draft, previous, job, bounds)
  effects.changes.push({ job, previous, name: event.name })
  if (!isFinished(job.status)) return
  const notification = notificationOf(draft, job, at)
  if (notification === undefined) return
  if (replayed) effects.missed.push(notification)
  else addNotifications(draft, [notification], bounds.notifications)
}

function heardNow({ seq, epoch }: StatusEvent, at: number, heard: Heard | undefined): Heard {
  if (seq === undefined)
    return heard?.seq === undefined ? { at } : { at, seq: heard.seq, ...(heard.epoch && { epoch: heard.epoch }) }
  return { at, seq, ...(epoch !== undefined && { epoch }) }
}
