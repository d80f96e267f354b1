import type { Scenario } from '../adapters/scripted.ts'
import type { JobAction } from '../protocol/jobAction.ts'
import type { QueueAction } from '../protocol/queueAction.ts'

/** What lies between the page and the scenario's server. */
export type Network = 'online' | 'slow' | 'flaky' | 'offline' | 'server-down' | 'auth-expired' | 'polling'

/** What the injector can let happen. */
export type Injection = 'add-job' | 'fail-job' | 'burst' | 'duplicate' | 'out-of-order' | 'long-title'

/** A change that a person made to a scenario while it was played. */
export type TimelineEdit =
  | { at: number; kind: 'network'; network: Network }
  | { at: number; kind: 'inject'; injection: Injection }

/** What a person asks for: of a job, or of a queue. */
export type TimelineWish = { jobId: string; action: JobAction } | { queue: string; action: QueueAction }

/** What a person asked for while the scenario was played. */
export type TimelineAsk = TimelineWish & {
  /** Milliseconds since the scenario began. */
  at: number
}

/** Where the head stands, and whether it moves. */
export interface TimelineHead {
  storyId: string
  /** Milliseconds since the scenario began. */
  ms: number
  isPlaying: boolean
  /** Times as fast as written. */
  speed: number
}

/** All that the panel needs to know of the story on screen; data only. */
export interface TimelineSession extends TimelineHead {
  /** The scenario as its author wrote it. */
  scenario: Scenario
  /** What a person changed, in the order of `at`. */
  edits: readonly TimelineEdit[]
  /** What a person asked of jobs and queues, in the order of `at`. */
  asks: readonly TimelineAsk[]
  /** What is played: the scenario with the edits in it, and what has come of what was asked. */
  played: Scenario
}

/** What the panel can ask the player for. */
export type TimelineCommand =
  | { do: 'play' }
  | { do: 'pause' }
  | { do: 'seek'; ms: number }
  /** To the next cue, or the one before. */
  | { do: 'step'; by: 1 | -1 }
  | { do: 'speed'; speed: number }
  | { do: 'network'; network: Network }
  | { do: 'inject'; injection: Injection }
  /** Plays a scenario of the person's own, in place of the story's. */
  | { do: 'load'; scenario: Scenario }
  /** Back to the scenario as it was written. */
  | { do: 'reset' }

/** Names on Storybook's channel, and what travels under each. */
export interface TimelineEvents {
  /** Preview to panel: a story with a scenario is on screen, or what is played has changed. */
  'telltale/timeline/session': TimelineSession
  /** Preview to panel: the head moved. */
  'telltale/timeline/head': TimelineHead
  /** Panel to preview: do this in the story named. */
  'telltale/timeline/command': { storyId: string; command: TimelineCommand }
  /** Panel to preview: tell the session once more. */
  'telltale/timeline/ask': { storyId: string }
}
