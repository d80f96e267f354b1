import type { AdapterHandle } from '../protocol/adapter.ts'
import type { ClientCommand, CommandName, JobCommand, JobCommandName } from '../protocol/commands.ts'
import { commandOf } from '../protocol/jobAction.ts'

const jobCommandNames: readonly JobCommandName[] = Object.values(commandOf)
const lineCommands: readonly CommandName[] = [
  'resync',
  'subscribe-admin',
  'unsubscribe-admin',
  'request-system-metrics',
]

/** Whether a command asks for something to be done to a job. */
export const isOfJob = (command: ClientCommand): command is JobCommand =>
  jobCommandNames.some((known) => known === command.name)

/** What a server of ours can be asked for: what all know, and what the app says it can do to a job. */
export function commandsOf(adapter: string, jobCommands: unknown = []): readonly CommandName[] {
  if (!Array.isArray(jobCommands)) {
    throw new TypeError(
      `${adapter}: jobCommands is no list, so it is not clear what can be asked for a job. ` +
        `Give those that the server answers, such as ['cancel-job', 'retry-job'].`,
    )
  }
  for (const name of jobCommands as readonly unknown[]) {
    if (jobCommandNames.some((known) => known === name)) continue
    throw new RangeError(
      `${adapter}: jobCommands names ${JSON.stringify(name)?.slice(0, 100)}, which no button asks for. ` +
        `Give those of ${jobCommandNames.join(', ')} that the server answers.`,
    )
  }
  return [...lineCommands, ...new Set(jobCommands as readonly JobCommandName[])]
}

/** A `send` that refuses, before anything goes out, what the server was not said to do. */
export function sendKnown(commands: readonly CommandName[], send: AdapterHandle['send']): AdapterHandle['send'] {
  return async (command) => (commands.includes(command.name) ? send(command) : { ok: false, code: 'UNSUPPORTED' })
}
