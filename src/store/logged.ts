import type { CommandName } from '../protocol/commands.ts'
import type { DiagnosticsLine, DiagnosticsTold } from '../protocol/diagnostics.ts'
import type { JobEventName } from '../protocol/events.ts'
import type { JobStatus, StallCause } from '../protocol/jobProgress.ts'
import type { Device } from '../protocol/session.ts'

/** What the line did, or the device; `at` is in epoch milliseconds of the page's clock, here and below. */
export type LoggedLine = { at: number } & ({ line: DiagnosticsLine } | { device: Device })

/** What is noted of a job: numbers and our own words, never a text of anyone's. */
export interface JobMark {
  job: number
  parent: number | undefined
  lane: number | undefined
  status: JobStatus
  attempt: number
  progress: number | undefined
  maxAttempts: number | undefined
  queuePosition: number | undefined
  queueSize: number | undefined
  estimatedTime: number | undefined
  willRetry: boolean | undefined
  nextRetryAt: number | undefined
  stallCause: StallCause | undefined
  counts: readonly [done: number, total: number | undefined, failed: number | undefined] | undefined
  bytes: readonly [done: number, total: number | undefined] | undefined
}

export interface LoggedJob {
  at: number
  /** It came while the line was not up. */
  replayed: boolean
  /** `row`: as a snapshot had it, which is believed. */
  name: JobEventName | 'row'
  mark: JobMark
}

/** A message that changed something, or that was no good. */
export type LoggedMessage = LoggedJob | { at: number; replayed: boolean; told: DiagnosticsTold }

/** What was asked of the server. */
export interface LoggedCommand {
  at: number
  name: CommandName
  job: number | undefined
  lane: number | undefined
  afterMs: number | undefined
  answer: string | undefined
}
