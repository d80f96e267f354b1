import { amount } from '../protocol/check.ts'
import type { Failure } from './patience.ts'

const tokenCodes = new Set<unknown>(['TOKEN_EXPIRED', 'TOKEN_INVALID'])
const roleCodes = new Set<unknown>(['FORBIDDEN', 'ADMIN_REQUIRED'])
// A server written before there were codes says it in words.
const tokenWords = /auth|token|jwt|session/i
const roleWords = /admin|role|forbidden|permission/i

const codeOf = (raw: unknown): unknown =>
  typeof raw === 'object' && raw !== null && 'code' in raw ? raw.code : undefined

/** True for the payload of an `auth-error` that is about the token, not about a role. */
export function isTokenTrouble(payload: unknown): boolean {
  const code = codeOf(payload)
  return code === undefined ? !roleWords.test(wordsOf(payload)) : tokenCodes.has(code)
}

function wordsOf(payload: unknown): string {
  if (typeof payload === 'string') return payload
  return typeof payload === 'object' && payload !== null && 'message' in payload ? String(payload.message) : ''
}

const retryAfterOf = (data: unknown): { retryAfterMs?: number } => {
  const ms = typeof data === 'object' && data !== null && 'retryAfterMs' in data ? amount(data.retryAfterMs) : undefined
  return ms === undefined ? {} : { retryAfterMs: ms }
}

/** What a `connect_error` means. `refused`: the server itself said no, rather than not being reached. */
export function failureOf(error: Error & { data?: unknown }, refused: boolean): Failure {
  const message = error.message.slice(0, 200)
  if (!refused) return { kind: 'transient', message }
  const code = codeOf(error.data)
  // Another try would find no such namespace either.
  if (message === 'Invalid namespace')
    return { kind: 'forbidden', message: `${message}: the path of the url names one.` }
  if (code === 'RATE_LIMITED') return { kind: 'busy', message, ...retryAfterOf(error.data) }
  if (roleCodes.has(code)) return { kind: 'forbidden', message }
  if (tokenCodes.has(code) || (code === undefined && tokenWords.test(message))) return { kind: 'unauthorized', message }
  return { kind: 'transient', message }
}
