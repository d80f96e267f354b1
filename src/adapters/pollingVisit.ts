import type { AdapterSink } from '../protocol/adapter.ts'
import type { Clock } from '../protocol/clock.ts'
import type { HttpLine } from './httpCommands.ts'
import { isRecord } from '../protocol/check.ts'
import type { Failure } from './patience.ts'
import { requestJson } from './requestJson.ts'
import type { JsonAnswer } from './requestJson.ts'

/** What is to be seen at an address: something, the same as last time, nothing that can be used, or a refusal. */
export type Sight =
  | { kind: 'news'; data: Record<string, unknown> }
  | { kind: 'same' }
  | { kind: 'garbage' }
  | { kind: 'refused'; answer: Extract<JsonAnswer, { ok: false }> }

/** Asks one address again and again. `afresh`: for the whole of it, even where nothing is new. */
export type Visit = (line: HttpLine, afresh?: boolean) => Promise<Sight>

/** Creates visits that send what the server called its last answer, so that an equal one need not come whole. */
export function createVisit(url: string, clock: Clock): Visit {
  let last: string | undefined
  let repeated: string | undefined
  let visitor: HttpLine | undefined
  return async (line, afresh = false) => {
    // An answer to a line that is gone reached nobody.
    if (line !== visitor) last = repeated = undefined
    visitor = line
    const { token, signal, call } = line
    const headers = repeated === undefined || afresh ? undefined : { 'if-none-match': repeated }
    const answer = await requestJson({ url, token, clock, signal, ...(headers && { headers }) })
    if (!answer.ok) return { kind: 'refused', answer }
    call.roundTrip(answer.tookMs)
    if (answer.status === 304 && headers) return { kind: 'same' }
    if (!isRecord(answer.data)) return { kind: 'garbage' }
    if (afresh) return { kind: 'news', data: answer.data }
    const etag = answer.headers.get('etag') ?? undefined
    // A job that is gone is given up once two bodies lack it: each must come twice before "the same" will do.
    repeated = etag === last ? etag : undefined
    last = etag
    return { kind: 'news', data: answer.data }
  }
}

/** What a visit in vain means for the line. */
export function failureOf(sight: Extract<Sight, { kind: 'garbage' | 'refused' }>, sink: AdapterSink): Failure {
  if (sight.kind === 'refused') return sight.answer.failure
  // Often the page of a hotel's network, which asks for a room number.
  sink.problem({ code: 'malformed-payload', where: 'polling' })
  return { kind: 'transient', message: 'not an answer' }
}
