import type { JobCommand, JobCommandName, QueueCommand, QueueCommandName } from '../../../protocol/commands.ts'
import { knownJobCommands, knownQueueCommands } from '../adapterHarness.ts'
import type { ConformanceOptions } from '../adapterHarness.ts'

type Act = JobCommand | QueueCommand
type Able = Pick<ConformanceOptions, 'jobCommands' | 'queueCommands'>

/** What a person can ask for, of one kind of thing. */
export interface ActKind {
  ability: 'jobs' | 'queues'
  /** The kind of thing, in a title. */
  of: string
  /** What may be slow, in a title. */
  follow: string
  /** What an adapter is said to be able to do: all, or the last of it. */
  able: Able
  ableToDoTheLast: Able
  /** Each command about the thing of that name. */
  all(id: string): readonly Act[]
  first(id: string): Act
  last(id: string): Act
}

const aboutJob = (name: JobCommandName, jobId: string): Act => ({ name, data: { jobId } })
const aboutQueue = (name: QueueCommandName, queue: string): Act => ({ name, data: { queue } })

export const jobActs: ActKind = {
  ability: 'jobs',
  of: 'a job',
  follow: 'be let go of',
  able: { jobCommands: knownJobCommands },
  ableToDoTheLast: { jobCommands: ['resume-job'] },
  all: (id) => knownJobCommands.map((name) => aboutJob(name, id)),
  first: (id) => aboutJob('cancel-job', id),
  last: (id) => aboutJob('resume-job', id),
}

export const queueActs: ActKind = {
  ability: 'queues',
  of: 'a queue',
  follow: 'stop',
  able: { queueCommands: knownQueueCommands },
  ableToDoTheLast: { queueCommands: ['resume-queue'] },
  all: (name) => knownQueueCommands.map((command) => aboutQueue(command, name)),
  first: (name) => aboutQueue('pause-queue', name),
  last: (name) => aboutQueue('resume-queue', name),
}
