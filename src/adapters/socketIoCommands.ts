import type { Socket } from 'socket.io-client'
import type { Clock } from '../protocol/clock.ts'
import type { ClientCommand, CommandReply } from '../protocol/commands.ts'
import { fetchJobs } from './fetchJobs.ts'
import type { Questions } from './questions.ts'
import { readReply } from './readReply.ts'

/** Where a command goes. */
export interface SocketTarget {
  socket: Socket | undefined
  /** Where the server answers over HTTP; absent where nobody has said. */
  url: string | undefined
  token: string | undefined
  clock: Clock
  questions: Questions
  answered(name: string): void
  /** `sentAt`: epoch milliseconds of the question. */
  unanswered(name: string, sentAt: number): void
}

const noAnswer: CommandReply = { ok: false, code: 'NO_ANSWER' }

/** Sends a command over a line that is up; nothing waits for one that is not. */
export async function sendOverSocketIo(target: SocketTarget, command: ClientCommand): Promise<CommandReply> {
  const { socket, url, token, clock, questions } = target
  const { name, as: word = name } = command
  if (!socket?.connected) return { ok: false, code: 'NOT_CONNECTED' }
  switch (command.name) {
    case 'resync': {
      const reply = await ask(target, socket, word, command.data)
      if (!reply.ok) return url === undefined ? noAnswer : fetchJobs({ url, token, clock, signal: questions.signal })
      return readReply(command.name, reply.data)
    }
    case 'subscribe-admin': {
      const reply = await ask(target, socket, word)
      return reply.ok ? readReply(command.name, reply.data) : reply
    }
    case 'unsubscribe-admin':
    case 'request-system-metrics':
      socket.emit(word)
      return { ok: true }
  }
}

async function ask(
  { questions, answered, unanswered }: SocketTarget,
  socket: Socket,
  name: string,
  ...data: unknown[]
): Promise<CommandReply> {
  const reply = await questions.ask(
    (answer) => socket.emit(name, ...data, answer),
    (sentAt) => unanswered(name, sentAt),
  )
  if (reply.ok) answered(name)
  return reply
}
