import { isRecord } from '../../protocol/check.ts'

const tokenCodes = new Set<unknown>(['TOKEN_EXPIRED', 'TOKEN_INVALID'])

/** Which tokens a server takes: any, until it has said that they have run out. */
export interface Tokens {
  /** Notes that somebody came with it. */
  seen(token: string | undefined): void
  /** Follows what the server says: with an `auth-error` about tokens, all that it has seen have run out. */
  told(name: string, payload: unknown): void
  isSpent(token: string | undefined): boolean
}

export function createTokens(): Tokens {
  const known = new Set<string>()
  const spent = new Set<string>()
  return {
    seen: (token) => void (token !== undefined && known.add(token)),
    told(name, payload) {
      if (name !== 'auth-error' || !isRecord(payload) || !tokenCodes.has(payload['code'])) return
      for (const token of known) spent.add(token)
    },
    isSpent: (token) => token !== undefined && spent.has(token),
  }
}
