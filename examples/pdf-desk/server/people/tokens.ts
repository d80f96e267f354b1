import { errors, jwtVerify, SignJWT } from 'jose'
import type { Person } from './users.ts'

const issuer = 'pdf-desk'

export interface Session {
  person: Person
  /** Epoch milliseconds. */
  expiresAt: number
}

/** A token that does not open the door, with the words for the person who holds it. */
export class TokenProblem extends Error {
  readonly code: 'TOKEN_EXPIRED' | 'TOKEN_INVALID'

  constructor(code: 'TOKEN_EXPIRED' | 'TOKEN_INVALID') {
    super(code === 'TOKEN_EXPIRED' ? 'Your session has ended. Sign in again.' : 'Please sign in.')
    this.code = code
  }
}

/** Signs and checks session tokens. */
export class Tokens {
  readonly #key: Uint8Array
  readonly #lifeSeconds: number

  constructor(secret: string, lifeSeconds: number) {
    this.#key = new TextEncoder().encode(secret)
    this.#lifeSeconds = lifeSeconds
  }

  async issue({ id, role }: Person): Promise<{ token: string; expiresAt: number }> {
    const issuedAt = Math.floor(Date.now() / 1_000)
    const expires = issuedAt + this.#lifeSeconds
    const token = await new SignJWT({ role })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(issuer)
      .setSubject(id)
      .setIssuedAt(issuedAt)
      .setExpirationTime(expires)
      .sign(this.#key)
    return { token, expiresAt: expires * 1_000 }
  }

  /** The session behind a token; throws a `TokenProblem` where there is none. */
  async verify(token: unknown): Promise<Session> {
    if (typeof token !== 'string' || token === '') throw new TokenProblem('TOKEN_INVALID')
    try {
      const { payload } = await jwtVerify(token, this.#key, {
        issuer,
        algorithms: ['HS256'],
        requiredClaims: ['exp', 'sub'],
      })
      const role = payload.role === 'admin' ? 'admin' : 'user'
      return { person: { id: String(payload.sub), role }, expiresAt: Number(payload.exp) * 1_000 }
    } catch (error) {
      throw new TokenProblem(error instanceof errors.JWTExpired ? 'TOKEN_EXPIRED' : 'TOKEN_INVALID')
    }
  }
}
