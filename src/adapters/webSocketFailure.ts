import type { Failure } from './patience.ts'
import { failureOf, isTokenTrouble } from './socketIoFailure.ts'

const kindOfCode = new Map<number, Failure['kind']>([
  ...[1002, 1003, 1007, 1009, 1010, 4400, 4406].map((code) => [code, 'rejected'] as const),
  ...[4403, 4003].map((code) => [code, 'forbidden'] as const),
  ...[4401, 4001, 4009].map((code) => [code, 'unauthorized'] as const),
  ...[1008, 1013, 4429].map((code) => [code, 'busy'] as const),
])

/** What the close of a native WebSocket means: by its code, in the server's words where it gave any. */
export const failureOfClose = (code: number, reason: string): Failure => ({
  kind: kindOfCode.get(code) ?? 'transient',
  message: reason.slice(0, 200) || `Code ${code}.`,
})

/** What an `auth-error` means that comes in place of a welcome. */
export function failureOfRefusal(payload: unknown): Failure {
  const body: { code?: unknown; message?: unknown } =
    typeof payload === 'object' && payload !== null ? payload : { message: payload }
  const { code, message } = body
  const words = typeof message === 'string' ? message.slice(0, 200) : ''
  const said = words === '' ? {} : { message: words }
  if (isTokenTrouble(payload)) return { kind: 'unauthorized', ...said }
  // Without a code it is words about a role that made it no trouble of the token's.
  const { kind, retryAfterMs } = failureOf(Object.assign(new Error(words), { data: payload }), true)
  return { kind: code === undefined ? 'forbidden' : kind, ...said, ...(retryAfterMs !== undefined && { retryAfterMs }) }
}
