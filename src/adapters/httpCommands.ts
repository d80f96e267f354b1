import type { AdapterSink } from '../protocol/adapter.ts'
import { isRecord } from '../protocol/check.ts'
import type { Clock } from '../protocol/clock.ts'
import type { ClientCommand, CommandReply, ResyncRequest } from '../protocol/commands.ts'
import type { Act } from './actCommands.ts'
import { readHttpRefusal } from './httpRefusal.ts'
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
  /** The same, with the job or the queue in its body. */
  act(line: HttpLine, command: Act): Promise<CommandReply>
}

interface HttpParts {
  url: string
  clock: Clock
  sink: AdapterSink
}

export const notConnected: CommandReply = { ok: false, code: 'NOT_CONNECTED' }
const noAnswer: CommandReply = { ok: false, code: 'NO_ANSWER' }
const rateLimited: CommandReply = { ok: false, code: 'RATE_LIMITED' }

/** What came of a request: an answer, or that none was asked for, or that its line ended meanwhile. */
type Outcome = JsonAnswer | 'quiet' | 'ended'

export function createHttpCommands({ url, clock, sink }: HttpParts): HttpCommands {
  let quietUntil = -Infinity
  const request = async (line: HttpLine, path: string, more: Partial<JsonRequest> = {}): Promise<Outcome> => {
    // What the server asked for holds for whoever asks next.
    if (clock.now() < quietUntil) return 'quiet'
    const { token, call, signal } = line
    const answer = await requestJson({ url: url + path, token, clock, signal, ...more })
    if (signal.aborted) return 'ended'
    if (answer.ok) return answer
    const { failure } = answer
    if (failure.kind === 'busy') quietUntil = clock.now() + toldWaitMs(failure)
    if (failure.kind === 'unauthorized') call.down(failure)
    return answer
  }
  const ask = async (line: HttpLine, path: string, more?: Partial<JsonRequest>): Promise<CommandReply> => {
    const answer = await request(line, path, more)
    if (answer === 'quiet') return rateLimited
    if (answer === 'ended') return notConnected
    if (!answer.ok) return { ok: false, code: codeOf(answer) }
    line.call.roundTrip(answer.tookMs)
    return isRecord(answer.data) ? { ok: true, data: answer.data } : malformed(path)
  }
  const malformed = (path: string): CommandReply => {
    sink.problem({ code: 'malformed-payload', where: path.replace(/\?.*/, '') })
    return noAnswer
  }
  return {
    async jobs(line, resync) {
      const reply = await ask(line, `/jobs${queryOf(resync)}`)
      return reply.ok ? { ...reply, overHttp: true } : reply
    },
    async metrics(line) {
      const reply = await ask(line, '/metrics')
      if (reply.ok) sink.message('system-metrics', reply.data)
      else if (reply.code === 'ADMIN_REQUIRED') sink.message('auth-error', { code: reply.code })
      return reply.ok ? { ok: true } : reply
    },
    async post(line, command) {
      const reply = await ask(line, pathOf(command), { method: 'POST' })
      return reply.ok ? (readReply(command.name, reply.data) ?? malformed(pathOf(command))) : reply
    },
    async act(line, command) {
      const path = pathOf(command)
      const answer = await request(line, path, { method: 'POST', body: command.data })
      if (answer === 'quiet') return rateLimited
      // It went out, so it may be done all the same.
      if (answer === 'ended') return noAnswer
      if (!answer.ok) return readHttpRefusal(answer)
      if (answer.status === 204) return { ok: true }
      return readReply(command.name, answer.data) ?? malformed(path)
    },
  }
}

const pathOf = ({ name, as }: ClientCommand): string => `/commands/${encodeURIComponent(as ?? name)}`

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
