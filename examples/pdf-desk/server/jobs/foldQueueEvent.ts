import type { QueueEvent } from '../queue/jobQueue.ts'
import { isFinished, readingOf, type JobPhase, type JobRecord } from './jobRecord.ts'

export type TaskEvent = Exclude<QueueEvent, { type: 'status' }>

/** The record after what the queue said at `now`; the very same one where nothing changes. */
export function foldQueueEvent(record: JobRecord, event: TaskEvent, now: number): JobRecord {
  // Pages may still be on their way from a thread that is being ended.
  if (record.phase.status === 'cancelling' && event.type === 'progress') return record
  const after = { ...record, updatedAt: now, phase: phaseAfter(record, event) }
  if (event.type === 'paused' && event.bookmark) return { ...after, bookmark: event.bookmark }
  return isFinished(after) ? withoutBookmark(after) : after
}

export function withoutBookmark({ bookmark: _, ...record }: JobRecord): JobRecord {
  return record
}

function phaseAfter(record: JobRecord, event: TaskEvent): JobPhase {
  const reading = readingOf(record)
  switch (event.type) {
    case 'placed':
      return { status: 'queued', place: event.place }
    case 'started':
      // What goes on after a pause is not opened for the first time.
      return reading ? { status: 'progress', reading } : { status: 'started' }
    case 'progress':
      return { status: 'progress', reading: event.reading }
    case 'paused':
      return { status: 'paused' }
    case 'completed':
      return { status: 'completed', result: event.result }
    case 'failed':
      return { status: 'failed', failure: event.failure, ...(reading && { reading }) }
    case 'cancelling':
    case 'cancelled':
      return { status: event.type, ...(reading && { reading }) }
    default:
      return event satisfies never
  }
}
