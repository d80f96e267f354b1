import type { Clock } from '../protocol/clock.ts'
import type { Failure } from './patience.ts'
import { readText } from './readText.ts'

/** Milliseconds a server has to answer. */
export const answerMs = 5_000
// No answer of ours is longer; a larger one is a mistake or hostile.
const maxBytes = 50_000_000

export interface JsonRequest {
  url: string
  token: string | undefined
  clock: Clock
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  /** Sent as JSON. */
  body?: unknown
  /** Ends the request: the line it was made for is gone. */
  signal?: AbortSignal
}

export type JsonAnswer =
  /** `tookMs`: milliseconds until the server began to answer; how long its answer is says nothing of the line. */
  | { ok: true; status: number; headers: Headers; data: unknown; tookMs: number }
  /** `status` is absent where no answer came at all. */
  | { ok: false; status?: number; data?: unknown; failure: Failure }

/** Asks over HTTP, the token in its header; never throws. `304` is an answer without data. */
export async function requestJson(request: JsonRequest): Promise<JsonAnswer> {
  const { url, token, clock, method = 'GET', headers, body, signal } = request
  const end = new AbortController()
  const abort = (): void => end.abort()
  const stop = clock.after(answerMs, abort)
  const sentAt = clock.now()
  if (signal?.aborted) abort()
  signal?.addEventListener('abort', abort)
  try {
    const response = await fetch(url, {
      method,
      headers: {
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...authorization(token),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      cache: 'no-store',
      signal: end.signal,
    })
    const { status, headers: told } = response
    const tookMs = clock.now() - sentAt
    if (status === 304) return { ok: true, status, headers: told, data: undefined, tookMs }
    const data = parse(await readText(response, maxBytes))
    if (response.ok) return { ok: true, status, headers: told, data, tookMs }
    const failure = failureOfStatus(status, told, clock.now())
    return { ok: false, status, data, failure }
  } catch {
    // An answer that was not read to its end would hold its connection.
    abort()
    // What fetch says of a network differs by browser and tells a person nothing.
    return { ok: false, failure: { kind: 'transient', message: 'no answer' } }
  } finally {
    stop()
    signal?.removeEventListener('abort', abort)
  }
}

/** The header that carries the token. */
export const authorization = (token: string | undefined): Record<string, string> =>
  token === undefined ? {} : { authorization: `Bearer ${token}` }

/** What a refused HTTP request means: 401 is the token, 403 the role, 429 and 503 ask for patience. */
export function failureOfStatus(status: number, headers: Headers, now: number): Failure {
  const message = `HTTP ${status}`
  if (status === 401) return { kind: 'unauthorized', message }
  if (status === 403) return { kind: 'forbidden', message }
  const retryAfterMs = retryAfterOf(headers.get('retry-after'), now)
  if (status === 429 || (status === 503 && retryAfterMs !== undefined)) {
    return { kind: 'busy', message, ...(retryAfterMs !== undefined && { retryAfterMs }) }
  }
  return { kind: 'transient', message }
}

/** Milliseconds to wait, from a `Retry-After` header: seconds, or a date. */
export function retryAfterOf(header: string | null, now: number): number | undefined {
  if (header === null) return undefined
  // Engines take "-5" for a date as well; one in a header begins with its weekday.
  const isDate = /^\s*[a-z]{3}/i.test(header)
  const ms = /^\d+$/.test(header.trim()) ? Number(header) * 1_000 : isDate ? Date.parse(header) - now : Number.NaN
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined
}

function parse(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
