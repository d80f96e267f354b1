import type { Socket } from 'socket.io-client'
import type { ClientCommand, CommandReply } from '../protocol/commands.ts'

/** Milliseconds a server has to acknowledge a command. */
const answerMs = 5_000

const noAnswer: CommandReply = { ok: false, code: 'NO_ANSWER' }

/** Sends a command over a line that is up; nothing waits for one that is not. */
export async function sendOverSocketIo(
  socket: Socket | undefined,
  url: string,
  token: string | undefined,
  command: ClientCommand,
): Promise<CommandReply> {
  if (!socket?.connected) return { ok: false, code: 'NOT_CONNECTED' }
  switch (command.name) {
    case 'resync': {
      const reply = await ask(socket, command.name, command.data)
      return reply.ok ? reply : fetchJobs(url, token)
    }
    case 'subscribe-admin': {
      const reply = await ask(socket, command.name)
      return reply.ok ? verdictOf(reply.data) : reply
    }
    case 'unsubscribe-admin':
    case 'request-system-metrics':
      socket.emit(command.name)
      return { ok: true }
  }
}

async function ask(socket: Socket, name: string, ...data: unknown[]): Promise<CommandReply> {
  try {
    return { ok: true, data: (await socket.timeout(answerMs).emitWithAck(name, ...data)) as unknown }
  } catch {
    return noAnswer
  }
}

function verdictOf(answer: unknown): CommandReply {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return noAnswer
  if (answer.ok === true) return { ok: true }
  return { ok: false, code: 'code' in answer && typeof answer.code === 'string' ? answer.code : 'REFUSED' }
}

// For a server that does not answer `resync`: the same body over HTTP.
async function fetchJobs(url: string, token: string | undefined): Promise<CommandReply> {
  try {
    const response = await fetch(`${url.replace(/^ws/, 'http')}/jobs`, {
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(answerMs),
    })
    return response.ok ? { ok: true, data: (await response.json()) as unknown } : noAnswer
  } catch {
    return noAnswer
  }
}
