import type { CommandName } from './commands.ts'
import type { Connection, DisconnectReason } from './connection.ts'
import type { EventName, ServerEvents, SnapshotMessage } from './events.ts'
import type { JobStatus } from './jobProgress.ts'
import type { ProblemCode } from './problem.ts'
import type { AdminAccess, Device } from './session.ts'

/** What the line did, without the words that came with it. */
export type DiagnosticsLine =
  | Exclude<Connection, { status: 'reconnecting' | 'disconnected' }>
  | {
      status: 'reconnecting'
      attempt: number
      /** Milliseconds to the next try. */
      retryInMs?: number
      busy?: true
    }
  | { status: 'disconnected'; reason: DisconnectReason }

/** A snapshot, with the jobs that it changed in place of those that it listed. */
export interface DiagnosticsSnapshot {
  name: 'snapshot'
  data: SnapshotMessage & {
    /** Jobs that the server listed. */
    listed?: number
  }
}

/** A message without the words that came with it. */
export type DiagnosticsTold =
  | { [N in EventName]: { name: N; data: ServerEvents[N] } }[Exclude<EventName, 'snapshot'>]
  | DiagnosticsSnapshot
  /** A message that was no good, or anything else that went wrong. */
  | { raw: string; data: unknown }

/** One thing that happened; `at` counts milliseconds since the first that is told of. */
export type DiagnosticsCue = { at: number } & ({ line: DiagnosticsLine } | { device: Device } | DiagnosticsTold)

/** What was asked of the server, and how that ended. */
export interface DiagnosticsCommand {
  /** Milliseconds since the first thing that is told of. */
  at: number
  name: CommandName
  /** The job it was about, by its number here. */
  job?: string
  /** The queue it was about, by its number here. */
  lane?: string
  /** Milliseconds to the answer; absent while there is none. */
  afterMs?: number
  /** A word of the protocol's own, `OTHER` for any other, `OK` where it was done; absent while there is no answer. */
  answer?: string
}

/** What is known about a page beside what happened. */
export interface DiagnosticsAbout {
  format: 'telltale diagnostics'
  version: 1
  /** ISO text of the moment of copying. */
  copiedAt: string
  /** Which of the library's own adapters; `other` for any other. */
  adapter: string
  /** What the backend can do. */
  commands: readonly CommandName[]
  asked: readonly DiagnosticsCommand[]
  /** Jobs by status at the moment of copying. */
  jobs: Readonly<Partial<Record<JobStatus, number>>>
  /** Lanes at the moment of copying. */
  lanes: number
  /** Messages by event since the page was opened, what changed nothing included. */
  messages: Readonly<Partial<Record<EventName, number>>>
  problems: Readonly<Partial<Record<ProblemCode, number>>>
  /** Milliseconds the server took for its last few answers. */
  roundTrips: readonly number[]
  /** Milliseconds that the server's clock is ahead of the page's. */
  clockOffset: number
  /** Someone is signed in; never who. */
  signedIn: boolean
  admin: AdminAccess
  /** How much is no longer told of, for it was too much or too long ago. */
  left: { line: number; messages: number; asked: number; jobs: number }
}

/**
 * What happened on the line, for a bug report: a scenario that plays in the timeline, and what is known beside it. No
 * text from a server, a user or a URL is in it: jobs and lanes are numbered.
 */
export interface Diagnostics {
  name: string
  description: string
  /** Milliseconds from the first thing that is told of to the moment of copying. */
  durationMs: number
  /** Epoch milliseconds of the first thing that is told of. */
  startsAt: number
  cues: readonly DiagnosticsCue[]
  about: DiagnosticsAbout
}
