import type { AdapterHandle } from '../protocol/adapter.ts'
import type { ClientCommand, CommandName, JobCommand, QueueCommand } from '../protocol/commands.ts'
import { commandOf } from '../protocol/jobAction.ts'
import { queueCommandOf } from '../protocol/queueAction.ts'
import type { LineOptions } from './lineOptions.ts'

/** A command that asks for something to be done: to one job, or to one queue. */
export type Act = JobCommand | QueueCommand

type Acts = Required<Pick<LineOptions, 'jobCommands' | 'queueCommands'>>

/** Every act, by the option that names those which a server answers. */
const acts: { readonly [O in keyof Acts]: { names: Acts[O]; of: string; such: string } } = {
  jobCommands: { names: Object.values(commandOf), of: 'a job', such: "['cancel-job', 'retry-job']" },
  queueCommands: { names: Object.values(queueCommandOf), of: 'a queue', such: "['pause-queue', 'resume-queue']" },
}
const actNames = new Set<string>([...acts.jobCommands.names, ...acts.queueCommands.names])
const lineCommands: readonly CommandName[] = [
  'resync',
  'subscribe-admin',
  'unsubscribe-admin',
  'request-system-metrics',
]

/** Whether a command asks for something to be done to a job or a queue. */
export const isAct = (command: ClientCommand): command is Act => actNames.has(command.name)

/** What a server of ours can be asked for: what all know, and what the app says it can do to a job and to a queue. */
export function commandsOf(adapter: string, options: Partial<Acts>): readonly CommandName[] {
  const namesOf = (option: keyof Acts): readonly CommandName[] => readNames(adapter, option, options[option])
  return [...lineCommands, ...namesOf('jobCommands'), ...namesOf('queueCommands')]
}

function readNames(adapter: string, option: keyof Acts, said: unknown = []): readonly CommandName[] {
  const { of, such } = acts[option]
  const names: readonly string[] = acts[option].names
  if (!Array.isArray(said)) {
    throw new TypeError(
      `${adapter}: ${option} is no list, so it is not clear what can be asked for ${of}. ` +
        `Give those that the server answers, such as ${such}.`,
    )
  }
  for (const name of said as readonly unknown[]) {
    if (names.some((known) => known === name)) continue
    throw new RangeError(
      `${adapter}: ${option} names ${JSON.stringify(name)?.slice(0, 100)}, which no button asks for. ` +
        `Give those of ${names.join(', ')} that the server answers.`,
    )
  }
  return [...new Set(said as readonly CommandName[])]
}

/** A `send` that refuses, before anything goes out, what the server was not said to do. */
export function sendKnown(commands: readonly CommandName[], send: AdapterHandle['send']): AdapterHandle['send'] {
  return async (command) => (commands.includes(command.name) ? send(command) : { ok: false, code: 'UNSUPPORTED' })
}
