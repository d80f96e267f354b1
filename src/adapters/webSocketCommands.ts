import type { Clock } from '../protocol/clock.ts'
import type { ClientCommand, CommandReply } from '../protocol/commands.ts'
import { fetchJobs } from './fetchJobs.ts'
import { readReply } from './readReply.ts'
import type { WebSocketLine } from './webSocketLine.ts'

const notConnected: CommandReply = { ok: false, code: 'NOT_CONNECTED' }

/** Where a command goes. */
export interface CommandTarget {
  line: WebSocketLine | undefined
  /** Where the server answers over HTTP. */
  httpUrl: string
  clock: Clock
}

/** Sends a command over a line that is up; nothing waits for one that is not. */
export async function sendOverWebSocket(target: CommandTarget, command: ClientCommand): Promise<CommandReply> {
  const { line, httpUrl, clock } = target
  const { name, as: word = name } = command
  if (!line?.isUp()) return notConnected
  const { questions, token } = line
  switch (command.name) {
    case 'resync': {
      const reply = await questions.ask(word, command.data)
      if (reply.ok) return readReply(command.name, reply.data)
      if (reply.code === 'NOT_CONNECTED' || questions.signal.aborted) return reply
      return fetchJobs({ url: httpUrl, token, clock, signal: questions.signal })
    }
    case 'subscribe-admin': {
      const reply = await questions.ask(word)
      return reply.ok ? readReply(command.name, reply.data) : reply
    }
    case 'unsubscribe-admin':
    case 'request-system-metrics':
      return line.put(word) ? { ok: true } : notConnected
  }
}
