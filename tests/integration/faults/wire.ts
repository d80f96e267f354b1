import type { GetToken } from '../../../src/adapters/askToken.ts'
import type { StoreAdapter } from '../../../src/protocol/adapter.ts'
import type { Clock } from '../../../src/protocol/clock.ts'
import type { JobCommandName, QueueCommandName } from '../../../src/protocol/commands.ts'
import type { JobTruth } from '../../rigs/createJobTruth.ts'

export interface ServeOptions {
  truth: JobTruth
  port?: number
  /** The code to refuse a sign-in with. */
  refuse?: ((token: unknown) => string | undefined) | undefined
  /** Whether it asks for patience where a snapshot is asked of it. */
  isBusy?: (() => boolean) | undefined
  /** Whoever acts on jobs and queues. */
  act?: ((name: string, data: unknown, answer: (how: object) => void) => void) | undefined
  /** Called when a snapshot is written, and not yet sent. */
  onWritten?: (() => void) | undefined
}

export interface WireServer {
  port: number
  /** Tells everyone. */
  tell(name: string, data: unknown): void
  /** Says to everyone, in the way of this wire, that their token has run out. */
  expire(): void
  /** Gives a sign of life, where this wire has such. */
  beat(): void
  stop(): Promise<void>
}

export interface AdapterSettings {
  url: string
  clock: Clock
  random: () => number
  getToken?: GetToken
  jobCommands?: readonly JobCommandName[]
  queueCommands?: readonly QueueCommandName[]
}

/** One kind of backend: its real server, and the adapter that speaks to it. */
export interface Wire<S extends WireServer = WireServer> {
  name: string
  /** Its server tells what happens; else it has to be asked, again and again. */
  tells: boolean
  /** A silent line asks for a snapshot to see whether it is still there, and says so. */
  doubts: boolean
  /** A line that brings nothing up is still a good one. */
  isOneWay: boolean
  /** Milliseconds, at most, until a line that was cut is known to be. */
  cutMs: number
  /** Milliseconds, at most, until a line on which nothing comes is found out. */
  silentMs: number
  /** Milliseconds, at most, that it needs beyond the next try once the network is in order. */
  backMs: number
  /** Its server is in a process of its own, which takes real time to answer. */
  isElsewhere?: true
  serve(options: ServeOptions): Promise<S>
  adapter(settings: AdapterSettings): StoreAdapter
}

/** The answer to a resync: the truth, or that it is too much to ask. */
export function answerResync({ truth, isBusy, onWritten }: ServeOptions): object {
  if (isBusy?.()) return { code: 'RATE_LIMITED', message: 'Not so fast.' }
  const body = truth.snapshot()
  onWritten?.()
  return body
}

export const tokenEnd = ['auth-error', { code: 'TOKEN_EXPIRED', message: 'Please sign in again.' }] as const
