import type { Socket } from 'socket.io-client'
import type { AdapterSink } from '../protocol/adapter.ts'
import type { ClientCommand, CommandName, CommandReply } from '../protocol/commands.ts'
import { isAct } from './actCommands.ts'
import type { FetchJobs } from './fetchJobs.ts'
import type { Failure } from './patience.ts'
import type { Questions } from './questions.ts'
import { readReply } from './readReply.ts'
import { isTokenTrouble } from './socketIoFailure.ts'

/** Where a command goes. */
export interface SocketTarget {
  sink: AdapterSink
  socket: Socket | undefined
  /** How the server is asked over HTTP; absent where nobody has said where it answers. */
  fetchJobs: FetchJobs | undefined
  token: string | undefined
  questions: Questions
  /** `ms`: milliseconds that the answer took. */
  answered(name: string, ms: number): void
  /** `sentAt`: epoch milliseconds of the question. */
  unanswered(name: string, sentAt: number): void
  /** The server refuses this token. */
  refused(token: string | undefined, failure: Failure): void
}

const noAnswer: CommandReply = { ok: false, code: 'NO_ANSWER' }

/** Sends a command over a line that is up; nothing waits for one that is not. */
export async function sendOverSocketIo(target: SocketTarget, command: ClientCommand): Promise<CommandReply> {
  const { socket, fetchJobs, token, questions } = target
  const { name, as: word = name } = command
  if (!socket?.connected) return { ok: false, code: 'NOT_CONNECTED' }
  if (isAct(command)) {
    const reply = await act(questions, socket, word, command.data)
    return reply.ok ? read(target, command.name, reply.data) : reply
  }
  switch (command.name) {
    case 'resync': {
      const reply = await ask(target, socket, word, command.data)
      if (reply.ok) return read(target, command.name, reply.data)
      // Once the line is down there is nobody left to ask for.
      if (!fetchJobs || !socket.connected) return noAnswer
      return fetchJobs({ token, signal: questions.signal, refused: (failure) => target.refused(token, failure) })
    }
    case 'subscribe-admin': {
      const reply = await ask(target, socket, word)
      return reply.ok ? read(target, command.name, reply.data) : reply
    }
    case 'unsubscribe-admin':
    case 'request-system-metrics':
      socket.emit(word)
      return { ok: true }
  }
}

function read({ token, refused, sink }: SocketTarget, name: CommandName, answer: unknown): CommandReply {
  const reply = readReply(name, answer)
  if (!reply) {
    sink.problem({ code: 'malformed-payload', where: name })
    return noAnswer
  }
  if (!reply.ok && isTokenTrouble(reply)) refused(token, { kind: 'unauthorized' })
  return reply
}

async function ask(
  { questions, answered, unanswered }: SocketTarget,
  socket: Socket,
  name: string,
  ...data: unknown[]
): Promise<CommandReply> {
  return questions.ask((answer) => socket.emit(name, ...data, answer), {
    silent: (sentAt) => unanswered(name, sentAt),
    answered: (ms) => answered(name, ms),
  })
}

/** Silence says nothing of the line here: a worker may be slow to let go of its job. */
async function act(questions: Questions, socket: Socket, name: string, data: unknown): Promise<CommandReply> {
  let isLost = false
  let lose = (): void => undefined
  const reply = await questions.ask((answer) => {
    // With its line the client forgets whom an answer was for.
    lose = () => {
      isLost = true
      answer(undefined)
    }
    socket.once('disconnect', lose)
    socket.emit(name, data, answer)
  })
  socket.off('disconnect', lose)
  return isLost ? noAnswer : reply
}
