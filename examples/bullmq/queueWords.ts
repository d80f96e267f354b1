import type { MapEventsOptions } from 'telltale/adapters/mapEvents'
import type { RelayedJob } from './relayQueueEvents.ts'

/** A job's progress is whatever its worker says: here a percentage, or a percentage and words. */
type Progress = number | { percent?: number; step?: string }

// What is not of this shape is found out behind the mapper, where all messages are checked.
const as = <T>(payload: unknown): RelayedJob & T => payload as RelayedJob & T

const jobOf = (payload: unknown) => {
  const { jobId, name, attempt } = as(payload)
  return { jobId, ...(name !== undefined && { name }), ...(attempt !== undefined && { attempt }) }
}

function progressOf(data: Progress): { progress?: number; step?: string } {
  if (typeof data === 'number') return { progress: data }
  const { percent, step } = data
  return { ...(percent !== undefined && { progress: percent }), ...(step !== undefined && { step }) }
}

/** BullMQ's words, as `relayQueueEvents` passes them on, in telltale's. */
export const queueWords = {
  'bull:added': (payload) => ['job-queued', jobOf(payload)],
  'bull:waiting': (payload) => ['job-queued', jobOf(payload)],
  'bull:waiting-children': (payload) => ['job-queued', { ...jobOf(payload), step: 'Waiting for its parts' }],
  'bull:active': (payload) => ['job-started', jobOf(payload)],
  'bull:stalled': (payload) => ['job-stalled', jobOf(payload)],
  'bull:progress': (payload) => {
    const { data } = as<{ data: Progress }>(payload)
    return ['job-progress', { ...jobOf(payload), ...progressOf(data) }]
  },
  'bull:completed': (payload) => {
    const { returnvalue } = as<{ returnvalue: unknown }>(payload)
    return ['job-completed', { ...jobOf(payload), result: returnvalue }]
  },
  'bull:failed': (payload) => {
    const { failedReason } = as<{ failedReason: string }>(payload)
    return ['job-failed', { ...jobOf(payload), error: failedReason }]
  },
  // BullMQ has one word for a job that was asked for later and one that failed and is tried again later.
  'bull:delayed': (payload) => {
    const { runs, delay } = as<{ delay: number }>(payload)
    if (runs === 0) return ['job-delayed', jobOf(payload)]
    return ['job-retrying', { ...jobOf(payload), willRetry: true, nextRetryAt: delay }]
  },
  'bull:removed': (payload) => ['job-cancelled', jobOf(payload)],
} satisfies MapEventsOptions['events']
