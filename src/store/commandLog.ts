import type { Clock } from '../protocol/clock.ts'
import type { ClientCommand, CommandReply } from '../protocol/commands.ts'
import { answerWord } from './diagnosticsWords.ts'
import type { LoggedCommand } from './logged.ts'
import type { Naming } from './loggedJob.ts'
import type { Ring } from './ring.ts'

/** Creates what notes that something is asked; what that gives takes the answer. */
export const createCommandLog =
  (clock: Clock, commands: Ring<LoggedCommand>, naming: Naming) =>
  (command: ClientCommand): ((reply: CommandReply) => void) => {
    const at = clock.now()
    const data: object = 'data' in command ? command.data : {}
    const entry: LoggedCommand = {
      at,
      name: command.name,
      job: 'jobId' in data ? naming.job(String(data.jobId)) : undefined,
      lane: 'queue' in data ? naming.lane(String(data.queue)) : undefined,
      afterMs: undefined,
      answer: undefined,
    }
    commands.push(entry)
    return (reply) => {
      entry.afterMs = clock.now() - at
      entry.answer = reply.ok ? 'OK' : answerWord(reply.code)
    }
  }
