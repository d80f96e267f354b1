import type { ClientCommand, CommandName, CommandReply } from '../protocol/commands.ts'
import { isAct } from './actCommands.ts'
import type { FetchJobs } from './fetchJobs.ts'
import { readReply } from './readReply.ts'
import { isTokenTrouble } from './socketIoFailure.ts'
import type { WebSocketLine } from './webSocketLine.ts'

const notConnected: CommandReply = { ok: false, code: 'NOT_CONNECTED' }

/** Where a command goes. */
export interface CommandTarget {
  line: WebSocketLine | undefined
  /** How the server is asked over HTTP. */
  fetchJobs: FetchJobs
}

/** Sends a command over a line that is up; nothing waits for one that is not. */
export async function sendOverWebSocket(target: CommandTarget, command: ClientCommand): Promise<CommandReply> {
  const { line, fetchJobs } = target
  const { name, as: word = name } = command
  if (!line?.isUp()) return notConnected
  const { questions, token, refused } = line
  if (isAct(command)) {
    const reply = await questions.act(word, command.data)
    return reply.ok ? read(line, command.name, reply.data) : reply
  }
  switch (command.name) {
    case 'resync': {
      const reply = await questions.ask(word, command.data)
      if (reply.ok) return read(line, command.name, reply.data)
      if (reply.code === 'NOT_CONNECTED' || questions.signal.aborted) return reply
      return fetchJobs({ token, signal: questions.signal, refused })
    }
    case 'subscribe-admin': {
      const reply = await questions.ask(word)
      return reply.ok ? read(line, command.name, reply.data) : reply
    }
    case 'unsubscribe-admin':
    case 'request-system-metrics':
      return line.put(word) ? { ok: true } : notConnected
  }
}

function read({ refused, unreadable }: WebSocketLine, name: CommandName, answer: unknown): CommandReply {
  const reply = readReply(name, answer)
  if (!reply) {
    unreadable(name)
    return { ok: false, code: 'NO_ANSWER' }
  }
  if (!reply.ok && isTokenTrouble(reply)) refused({ kind: 'unauthorized' })
  return reply
}
