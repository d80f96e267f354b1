import type { QueueEvent } from '../queue/jobQueue.ts'
import type { JobPhase, JobRecord } from './jobRecord.ts'

export type TaskEvent = Exclude<QueueEvent, { type: 'status' }>

/** The record after what the queue said at `now`. */
export function foldQueueEvent(record: JobRecord, event: TaskEvent, now: number): JobRecord {
  return { ...record, updatedAt: now, phase: phaseAfter(record.phase, event) }
}

function phaseAfter(phase: JobPhase, event: TaskEvent): JobPhase {
  switch (event.type) {
    case 'placed':
      return { status: 'queued', place: event.place }
    case 'started':
      return { status: 'started' }
    case 'progress':
      return { status: 'progress', reading: event.reading }
    case 'completed':
      return { status: 'completed', result: event.result }
    case 'failed':
      return {
        status: 'failed',
        failure: event.failure,
        ...(phase.status === 'progress' && { reading: phase.reading }),
      }
    default:
      return event satisfies never
  }
}
