/**
 * Gives the token to sign in with, or null where nobody is signed in. `unauthorized`: the server refused the last one,
 * so a fresh one is wanted.
 */
export type GetToken = (why: {
  reason: 'connect' | 'unauthorized'
}) => string | null | undefined | Promise<string | null | undefined>

type Token =
  | { kind: 'token'; value: string | undefined }
  /** The app has none: the person is not signed in. */
  | { kind: 'none' }
  | { kind: 'failed'; message: string }

/** Asks the app for a token. A callback that throws or rejects is an answer too. */
export async function askToken(getToken: GetToken | undefined, reason: 'connect' | 'unauthorized'): Promise<Token> {
  if (!getToken) return { kind: 'token', value: undefined }
  try {
    const value: unknown = await getToken({ reason })
    if (value === null || value === undefined || value === '') return { kind: 'none' }
    if (typeof value === 'string') return { kind: 'token', value }
    return { kind: 'failed', message: `getToken gave a ${typeof value}; it must give text, or null.` }
  } catch {
    // What it threw may hold the token: it goes no further.
    return { kind: 'failed', message: 'getToken failed.' }
  }
}
