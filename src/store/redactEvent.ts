import type { DiagnosticsTold } from '../protocol/diagnostics.ts'
import type { JobEvent, StatusEvent } from '../protocol/events.ts'
import type { Queues, QueueStatus } from '../protocol/queueStatus.ts'
import { answerWord } from './diagnosticsWords.ts'

/** Lanes that are told of at most. */
const maxLanes = 50

/** What a message that is about no single job said, without its words. */
export function redactEvent(
  event: Exclude<StatusEvent, JobEvent>,
  laneNumber: (name: string) => number,
): DiagnosticsTold {
  switch (event.name) {
    case 'queue-status':
      return { name: 'queue-status', data: redactQueues(event.data, laneNumber) }
    case 'system-metrics':
      return { name: 'system-metrics', data: { timestamp: event.data.timestamp } }
    case 'system-alert': {
      const { severity } = event.data
      return { name: 'system-alert', data: { ...(severity && { severity }), message: '(left out)' } }
    }
    case 'auth-error':
      return { name: 'auth-error', data: { code: answerWord(event.data.code) } }
    case 'snapshot': {
      const { jobs, queue } = event.data
      const queues = queue && { queue: redactQueues(queue, laneNumber) }
      return { name: 'snapshot', data: { mode: 'delta', listed: jobs.length, ...queues } }
    }
  }
}

function redactQueues({ lanes, ...workers }: Queues, laneNumber: (name: string) => number): QueueStatus {
  const counters = lanes
    .slice(0, maxLanes)
    .map(({ name, others: _, ...counted }) => [`lane-${laneNumber(name)}`, counted] as const)
  // A counter that nobody told is absent here as it was there.
  return { ...Object.fromEntries(counters), ...workers } as QueueStatus
}
