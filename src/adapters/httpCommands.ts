import type { AdapterSink } from '../protocol/adapter.ts'
import { isRecord } from '../protocol/check.ts'
import type { Clock } from '../protocol/clock.ts'
import type { ClientCommand, CommandReply, ResyncRequest } from '../protocol/commands.ts'
import { toldWaitMs } from './patience.ts'
import type { Failure } from './patience.ts'
import { readReply } from './readReply.ts'
import { requestJson } from './requestJson.ts'
import type { JsonAnswer, JsonRequest } from './requestJson.ts'
import type { Call } from './supervise.ts'

/** A line that is up, as far as a question over HTTP is concerned. */
export interface HttpLine {
  token: string | undefined
  call: Call
  /** Aborted when the line ends. */
  signal: AbortSignal
}

/** The commands of a server that is asked over HTTP. */
export interface HttpCommands {
  /** `GET /jobs`: the body of the answer to a resync. */
  jobs(line: HttpLine, request: ResyncRequest): Promise<CommandReply>
  /** `GET /metrics`, handed to the sink. */
  metrics(line: HttpLine): Promise<CommandReply>
  /** `POST /commands/{name}`. */
  post(line: HttpLine, command: ClientCommand): Promise<CommandReply>
}

interface HttpParts {
  url: string
  clock: Clock
  sink: AdapterSink
}

export const notConnected: CommandReply = { ok: false, code: 'NOT_CONNECTED' }
const noAnswer: CommandReply = { ok: false, code: 'NO_ANSWER' }

export function createHttpCommands({ url, clock, sink }: HttpParts): HttpCommands {
  let quietUntil = -Infinity
  const ask = async (line: HttpLine, path: string, method: JsonRequest['method'] = 'GET'): Promise<CommandReply> => {
    // What the server asked for holds for whoever asks next.
    if (clock.now() < quietUntil) return { ok: false, code: 'RATE_LIMITED' }
    const { token, call, signal } = line
    const answer = await requestJson({ url: url + path, token, clock, method, signal })
    if (signal.aborted) return notConnected
    if (answer.ok) return isRecord(answer.data) ? { ok: true, data: answer.data } : malformed(path)
    const { failure } = answer
    if (failure.kind === 'busy') quietUntil = clock.now() + toldWaitMs(failure)
    if (failure.kind === 'unauthorized') call.down(failure)
    return { ok: false, code: codeOf(answer) }
  }
  const malformed = (path: string): CommandReply => {
    sink.problem({ code: 'malformed-payload', where: path.replace(/\?.*/, '') })
    return noAnswer
  }
  return {
    async jobs(line, request) {
      const reply = await ask(line, `/jobs${queryOf(request)}`)
      return reply.ok ? { ...reply, overHttp: true } : reply
    },
    async metrics(line) {
      const reply = await ask(line, '/metrics')
      if (reply.ok) sink.message('system-metrics', reply.data)
      else if (reply.code === 'ADMIN_REQUIRED') sink.message('auth-error', { code: reply.code })
      return reply.ok ? { ok: true } : reply
    },
    async post(line, command) {
      const reply = await ask(line, `/commands/${encodeURIComponent(command.as ?? command.name)}`, 'POST')
      return reply.ok ? readReply('subscribe-admin', reply.data) : reply
    },
  }
}

/** Where we are in the numbering, as a query; a long list of jobs is not for an address. */
export function queryOf({ epoch, seq, pos }: ResyncRequest): string {
  const query = new URLSearchParams()
  if (epoch !== undefined) query.set('epoch', epoch)
  if (seq !== undefined) query.set('seq', String(seq))
  if (pos !== undefined) query.set('pos', typeof pos === 'string' ? pos : JSON.stringify(pos))
  return query.size > 0 ? `?${query}` : ''
}

const codes: Partial<Record<Failure['kind'], string>> = {
  unauthorized: 'TOKEN_INVALID',
  forbidden: 'ADMIN_REQUIRED',
  busy: 'RATE_LIMITED',
}
const unknownRoute = new Set<number | undefined>([404, 405, 501])

const codeOf = ({ failure, status }: Extract<JsonAnswer, { ok: false }>): string =>
  codes[failure.kind] ?? (unknownRoute.has(status) ? 'UNSUPPORTED' : 'NO_ANSWER')
