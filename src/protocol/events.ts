import type { JobProgress, JobUpdate } from './jobProgress.ts'
import type { Queues, QueueStatus } from './queueStatus.ts'
import type { MetricsSample, SystemMetrics } from './systemMetrics.ts'

export interface AuthError {
  code?: string
  message?: string
}

/** A message from the people who run the system, for admins. */
export interface SystemAlert {
  id?: string
  severity?: 'info' | 'warning' | 'critical'
  title?: string
  message: string
}

/** Optional on every server event. */
export interface Envelope {
  /** Place in this recipient's stream: integer from 1, contiguous. */
  seq?: number
  /** Names the numbering; changes when the server's log restarts or the user changes. */
  epoch?: string
  /** Epoch milliseconds on the server's clock: for display, never for ordering. */
  ts?: number
  /** Where to resume: echoed back as it came, never compared. At most 1,024 characters of JSON. */
  pos?: unknown
}

/** What a server answers to `resync`, and to `GET /jobs`. */
export interface SnapshotMessage {
  epoch?: string
  seq?: number
  pos?: unknown
  serverTime?: number
  mode?: 'snapshot' | 'delta'
  jobs?: readonly JobProgress[]
  events?: readonly (readonly [name: string, data: unknown])[]
  queue?: QueueStatus
  metrics?: SystemMetrics
}

/** A snapshot after the gate. */
export interface Snapshot {
  mode: 'snapshot' | 'delta'
  jobs: readonly JobUpdate[]
  events: readonly StatusEvent[]
  queue?: Queues
  metrics?: MetricsSample
}

/** THE EVENT MAP: every event a server can send, with its data as written on the wire. */
export interface ServerEvents {
  'job-queued': JobProgress
  'job-started': JobProgress
  'job-progress': JobProgress
  'job-completed': JobProgress
  'job-failed': JobProgress
  'job-cancelled': JobProgress
  'job-delayed': JobProgress
  /** `attempt` is the run that failed; the next one begins with the event that names it. */
  'job-retrying': JobProgress
  /** It goes on with `job-progress`, or waits again with `job-queued`. */
  'job-paused': JobProgress
  /** Someone has asked it to stop, and it has not yet. */
  'job-cancelling': JobProgress
  'job-stalled': JobProgress
  'queue-status': QueueStatus
  'system-metrics': SystemMetrics
  'system-alert': SystemAlert
  'auth-error': AuthError
  snapshot: SnapshotMessage
}

export type EventName = keyof ServerEvents
export type JobEventName = Extract<EventName, `job-${string}`>

interface ParsedShapes {
  'queue-status': Queues
  'system-metrics': MetricsSample
  'system-alert': SystemAlert
  'auth-error': AuthError
  snapshot: Snapshot
}

/** The data of event `N` after the gate. */
export type ParsedEvent<N extends EventName> = N extends keyof ParsedShapes ? ParsedShapes[N] : JobUpdate

export type StatusEvent = { [N in EventName]: { name: N; data: ParsedEvent<N> } & Envelope }[EventName]
export type JobEvent = Extract<StatusEvent, { name: JobEventName }>
