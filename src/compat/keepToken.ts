import type { GetToken } from '../adapters/socketIo.ts'

/** Gives a token in place of one the server refused, or null where the person has to sign in again. */
export type RefreshToken = () => string | null | Promise<string | null>

/** The token of who is signed in: in memory, and nowhere else. */
export interface TokenKeeper {
  getToken: GetToken
  /** Whether this is the token the person signed in with, or what it was refreshed to. */
  holds(token: string): boolean
  keep(token: string): void
  forget(): void
}

export function keepToken(refresh?: RefreshToken): TokenKeeper {
  let signedIn: { with: string; now: string } | undefined
  let given: string | undefined

  return {
    async getToken({ reason }) {
      const asking = signedIn
      if (asking && reason === 'unauthorized' && asking.now === given) {
        const fresh = await refresh?.()
        // Nobody else's token is replaced: another person may have signed in meanwhile.
        if (asking === signedIn && !fresh) return null
        if (fresh) asking.now = fresh
      }
      given = signedIn?.now
      return given
    },
    holds: (token) => signedIn !== undefined && (token === signedIn.with || token === signedIn.now),
    keep(token) {
      if (signedIn?.with !== token && signedIn?.now !== token) signedIn = { with: token, now: token }
    },
    forget() {
      signedIn = given = undefined
    },
  }
}
