import type { Failure } from './patience.ts'

const tokenCodes = new Set<unknown>(['TOKEN_EXPIRED', 'TOKEN_INVALID'])
const roleCodes = new Set<unknown>(['FORBIDDEN', 'ADMIN_REQUIRED'])
// A server written before there were codes says it in words.
const tokenWords = /auth|token|jwt/i

const codeOf = (raw: unknown): unknown =>
  typeof raw === 'object' && raw !== null && 'code' in raw ? raw.code : undefined

/** True for the payload of an `auth-error` that is about the token, not about a role. */
export const isTokenCode = (payload: unknown): boolean => tokenCodes.has(codeOf(payload))

/** What a `connect_error` means. `refused`: the server itself said no, rather than not being reached. */
export function failureOf(error: Error & { data?: unknown }, refused: boolean): Failure {
  const message = error.message.slice(0, 200)
  if (!refused) return { kind: 'transient', message }
  const code = codeOf(error.data)
  if (roleCodes.has(code)) return { kind: 'forbidden', message }
  if (tokenCodes.has(code) || (code === undefined && tokenWords.test(message))) return { kind: 'unauthorized', message }
  return { kind: 'transient', message }
}
