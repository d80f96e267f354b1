import type { JobCommandName, QueueCommandName } from '../protocol/commands.ts'
import type { EventName, ServerEvents } from '../protocol/events.ts'
import type { Connection } from '../protocol/connection.ts'
import type { Device } from '../protocol/session.ts'

/** What the line does in a script; the next try is told from the cue on, not as a moment. */
export type ScriptedLine =
  | Exclude<Connection, { status: 'reconnecting' }>
  | {
      status: 'reconnecting'
      attempt: number
      /** Milliseconds from the cue to the next try. */
      retryInMs?: number
      /** The server asked for patience. */
      busy?: true
      message?: string
    }

interface CueAt {
  /** Milliseconds since the scenario began. */
  at: number
}

export type EventCue = { [N in EventName]: CueAt & { name: N; data: ServerEvents[N] } }[EventName]
/** A message as no good server would send it. */
export type RawCue = CueAt & { raw: string; data: unknown }
export type LineCue = CueAt & { line: ScriptedLine }
export type DeviceCue = CueAt & { device: Device }

export type RoundTripCue = CueAt & {
  /** Milliseconds between something that was sent and the server's answer to it. */
  roundTripMs: number
}

/** One thing that happens in a scenario. */
export type Cue = EventCue | RawCue | LineCue | DeviceCue | RoundTripCue

interface Answering {
  /** Milliseconds from the command to the answer. */
  afterMs: number
  reply: { ok: true } | { ok: false; code: string; message?: string }
  /** What happens then; `at`, and the moments inside the data, count from the answer. */
  cues?: readonly Cue[]
}

/** What a scripted server answers to what a person asks of a job, and what it does then. */
export interface ScriptedJobAnswer extends Answering {
  to: JobCommandName
  /** The job it is about; every job where it is absent. */
  jobId?: string
  /** What the script still had to tell of the job that was asked for is not told. */
  stops?: true
}

/** What a scripted server answers to what a person asks of a queue, and what it does then. */
export interface ScriptedQueueAnswer extends Answering {
  to: QueueCommandName
  /** The lane it is about; every lane where it is absent. */
  queue?: string
  /** From the answer on the lane is as was asked for, whatever the script says of it. */
  holds?: true
}

/** What a scripted server answers to what a person asks for, and what it does then. */
export type ScriptedAnswer = ScriptedJobAnswer | ScriptedQueueAnswer

/** A scripted stream: data only, so that it can be played, scrubbed, copied and replayed. */
export interface Scenario {
  name: string
  /** One sentence: what a person sees happen. */
  description: string
  /** Milliseconds the scenario lasts; its last cue comes no later. */
  durationMs: number
  /**
   * Epoch milliseconds that the moments inside the data count from. When the scenario is played they are moved to the
   * moment it is started.
   */
  startsAt: number
  /** In the order of `at`. */
  cues: readonly Cue[]
  /**
   * What is answered to commands: the first that fits, as often as it is asked. A command without one is answered as an
   * ordinary server would.
   */
  answers?: readonly ScriptedAnswer[]
}
