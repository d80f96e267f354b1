import type { Clock } from '../protocol/clock.ts'
import type { JobCommandName, QueueCommandName } from '../protocol/commands.ts'
import type { GetToken } from './askToken.ts'

/**
 * What a line does while nobody looks at the page. `keep`: nothing changes. `slow`: what is tried or asked again
 * waits at least 30 s. `pause`: after a minute the line is let go, and opened again when someone looks.
 */
export type Background = 'keep' | 'slow' | 'pause'

/** What every adapter over a real line can be told. */
export interface LineOptions {
  /** Gives the token to sign in with; it is kept in memory and never written into a URL. */
  getToken?: GetToken
  background?: Background
  /**
   * What the server can be asked to do to a job, such as `['cancel-job', 'retry-job']`; a person is offered nothing else,
   * and nothing at all where it is absent.
   */
  jobCommands?: readonly JobCommandName[]
  /**
   * What it can be asked to do to a queue, such as `['pause-queue', 'resume-queue']`; nothing is offered where it is
   * absent.
   */
  queueCommands?: readonly QueueCommandName[]
  /** Tries without a line before the adapter gives up; no end where it is absent. */
  maxAttempts?: number
  clock?: Clock
  /** A number from 0 up to 1. */
  random?: () => number
}
