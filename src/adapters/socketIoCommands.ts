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
      if (!reply.ok) return fetchJobs(url, token)
      const refusal = refusalOf(reply.data)
      return refusal === undefined ? reply : { ok: false, code: refusal }
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
  return answer.ok === true ? { ok: true } : { ok: false, code: codeOf(answer) ?? 'REFUSED' }
}

// A snapshot names no code; a refusal has nothing but one, and words.
const refusalOf = (answer: unknown): string | undefined =>
  typeof answer === 'object' && answer !== null && !('jobs' in answer) ? codeOf(answer) : undefined

const codeOf = (answer: object): string | undefined =>
  'code' in answer && typeof answer.code === 'string' ? answer.code : undefined

// For a server that does not answer `resync`: the same body over HTTP.
async function fetchJobs(url: string, token: string | undefined): Promise<CommandReply> {
  try {
    const response = await fetch(`${url.replace(/^ws/, 'http')}/jobs`, {
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(answerMs),
    })
    return response.ok ? { ok: true, data: (await response.json()) as unknown, overHttp: true } : noAnswer
  } catch {
    return noAnswer
  }
}
