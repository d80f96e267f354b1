import type { StoreAdapter } from '../../protocol/adapter.ts'
import type { CommandName, CommandReply, JobCommandName, QueueCommandName } from '../../protocol/commands.ts'
import { commandOf } from '../../protocol/jobAction.ts'
import type { ManualClock } from '../../protocol/manualClock.ts'
import { queueCommandOf } from '../../protocol/queueAction.ts'

/**
 * What a backend can do, in words of what a harness must offer for it:
 * - `emit`: the server sends of its own accord (`emit`)
 * - `cut`: a line can be lost (`cut`)
 * - `lines`: the server knows how many lines are open (`lines`)
 * - `restart`: the server goes away and comes back at the same address (`stop`, `restart`)
 * - `stall`: the other end falls silent and closes nothing (`stall`)
 * - `halfOpen`: and the adapter finds that out by itself
 * - `token`: people sign in (`tokens`, `urls`, `refuse('token')`)
 * - `role`, `busy`: the server may turn a role away, or ask for patience (`refuse`)
 * - `garble`: the server can send what is no message at all (`garble`)
 * - `resync`: it answers with `sampleSnapshot`
 * - `admin`: it knows the admin commands (`commands`, `refuse('admin')`)
 * - `jobs`: it acts on jobs, and the adapter takes the option `jobCommands` (`acted`, `answer`)
 * - `queues`: it acts on queues, and the adapter takes the option `queueCommands` (`acted`, `answer`)
 * - `rename`: a command goes out by the name that `as` gives it (`commands`)
 * - `background`: the adapter takes the option `background`
 */
export type AdapterAbility =
  | 'emit'
  | 'cut'
  | 'lines'
  | 'restart'
  | 'stall'
  | 'halfOpen'
  | 'token'
  | 'role'
  | 'busy'
  | 'garble'
  | 'resync'
  | 'admin'
  | 'jobs'
  | 'queues'
  | 'rename'
  | 'background'

/** Whom a server turns away. */
export type Refusal = 'token' | 'role' | 'busy' | 'admin'

/** How a server answers a command about a job or a queue: like this, or not until it is told how. */
export type JobAnswer = Extract<CommandReply, { ok: false }> | { ok: true } | 'later'

/** A real server, as a test makes it behave. A backend offers what its abilities name, and no more. */
export interface ConformanceServer {
  /** Sends to every client. */
  emit(name: string, data: unknown): void
  /** Ends every line, as a network does. */
  cut(): void
  /** Lines that are open. */
  lines(): number
  stop(): Promise<void> | void
  /** Answers again, at the same address. */
  restart(): Promise<void> | void
  /** From now on nothing gets through, either way, and nothing is closed. */
  stall(): void
  /** Turns clients away from now on, or nobody any more. */
  refuse(why: Refusal | undefined): void
  /** The tokens it was shown, one for each try. */
  tokens(): readonly unknown[]
  /** The addresses it was asked for. */
  urls(): readonly string[]
  /** The names of the commands it heard, `resync` apart or not. */
  commands(): readonly string[]
  /** What it was asked to do to jobs and queues: the name of the command, and its data. */
  acted(): readonly (readonly [name: string, data: unknown])[]
  /** Answers commands about jobs and queues like this from now on, and those that wait. Yes to all where nothing else was said. */
  answer(how: JobAnswer): void
  /** Sends bytes that are no message. */
  garble(): void
}

/** What the suite tells an adapter. */
export interface ConformanceOptions {
  clock: ManualClock
  /** A number from 0 up to 1. */
  random: () => number
  getToken?: (why: { reason: 'connect' | 'unauthorized' }) => string | null | Promise<string | null>
  background?: 'keep' | 'slow' | 'pause'
  jobCommands?: readonly JobCommandName[]
  queueCommands?: readonly QueueCommandName[]
}

/** One server and the adapter that speaks to it. */
export interface ConformanceBackend {
  adapter(options: ConformanceOptions): StoreAdapter
  server: Partial<ConformanceServer>
  close(): Promise<void> | void
}

/** A backend, as `describeStoreAdapter` needs it. */
export interface AdapterHarness {
  abilities: readonly AdapterAbility[]
  /** A server that is ready: one for each check. */
  start(): Promise<ConformanceBackend> | ConformanceBackend
  /** Milliseconds of the clock after which the adapter notices a loss that nobody tells it of; 0 where it is absent. */
  noticesMs?: number
  /** Milliseconds after which something real that did not happen never will; 20,000 where it is absent. */
  patienceMs?: number
}

/** What a server answers `resync` with, so that the suite knows it again. */
export const sampleSnapshot = { jobs: [{ jobId: 'from-the-snapshot', status: 'started' as const }] }

/** What a server is made to send, in this order. */
export const sampleStream: readonly (readonly [name: string, data: unknown])[] = [
  ['job-queued', { jobId: 'a', queuePosition: 2, extra: { kept: [1, null, 'three'] } }],
  ['job-progress', { jobId: 'a', progress: 40.5, step: 'Reading “über” pages' }],
  ['never-heard-of', ['a', { list: true }]],
  ['job-progress', { jobId: 'a', progress: 40.5, step: 'Reading “über” pages' }],
  ['job-completed', { jobId: 'a', progress: 'not a number', result: null }],
]

/** Every command about a job. */
export const knownJobCommands: readonly JobCommandName[] = Object.values(commandOf)

/** Every command about a queue. */
export const knownQueueCommands: readonly QueueCommandName[] = Object.values(queueCommandOf)

/** Every command there is. */
export const knownCommands: readonly CommandName[] = [
  'resync',
  'subscribe-admin',
  'unsubscribe-admin',
  'request-system-metrics',
  ...knownJobCommands,
  ...knownQueueCommands,
]
