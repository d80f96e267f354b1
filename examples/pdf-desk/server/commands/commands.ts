import type { Person } from '../people/users.ts'
import { TokenBucket } from '../tokenBucket.ts'
import { isJobCommand, jobCommands, refuse, type CommandReply, type JobCommandName } from './jobCommand.ts'
import type { JobCommands } from './jobCommands.ts'
import { isQueueCommand, queueCommands, type QueueCommandName } from './queueCommand.ts'
import type { QueueCommands } from './queueCommands.ts'

export interface CommandsOptions {
  jobs: JobCommands
  queues: QueueCommands
  /** Commands one person may send at once: a person may choose many rows and cancel them all. */
  commandBurst: number
}

export type CommandName = JobCommandName | QueueCommandName

export const commandNames = [...Object.keys(jobCommands), ...Object.keys(queueCommands)] as CommandName[]

export const isCommand = (name: string): name is CommandName => isJobCommand(name) || isQueueCommand(name)

/** Milliseconds after which a person who has used up the burst may send one more. */
const refillMs = 100

const tooMany = refuse('RATE_LIMITED', 'That was a lot at once. Try again in a moment.')

/** Carries out what people ask for, however it reached the server. */
export class Commands {
  readonly #options: CommandsOptions
  readonly #buckets = new Map<string, TokenBucket>()

  constructor(options: CommandsOptions) {
    this.#options = options
  }

  run(name: CommandName, person: Person, target: unknown): CommandReply {
    if (!this.#bucketOf(person.id).take()) return tooMany
    const { jobs, queues } = this.#options
    return isJobCommand(name) ? jobs.run(name, person.id, target) : queues.run(name, person, target)
  }

  #bucketOf(person: string): TokenBucket {
    const bucket = this.#buckets.get(person) ?? new TokenBucket(this.#options.commandBurst, refillMs)
    this.#buckets.set(person, bucket)
    return bucket
  }
}
