import type { GetToken } from 'telltale/adapters/socketIo'
import { createStore } from 'zustand'
import type { StoreApi } from 'zustand'
import { askServer } from './askServer.ts'
import type { Answer } from './askServer.ts'

export interface Person {
  id: string
  role: 'user' | 'admin'
}

export type SessionState =
  | {
      status: 'signedOut'
      /** Somebody was signed in before. */
      hasLeft: boolean
    }
  | { status: 'signedIn'; person: Person }
  /** The token no longer works: the person's page stays, and they are asked to sign in again. */
  | { status: 'ended'; person: Person }

export interface Session {
  store: StoreApi<SessionState>
  signIn(name: string, password: string): Promise<Answer<Person>>
  signOut(): void
  /** The server has refused the token. */
  end(): void
  getToken: GetToken
  token(): string | undefined
}

export const personIn = (state: SessionState): Person | undefined =>
  state.status === 'signedOut' ? undefined : state.person

/** Creates who is signed in. The token stays in this closure: what is in storage can be read by any script of the page. */
export function createSession(serverUrl: string): Session {
  let token: string | undefined
  const store = createStore<SessionState>(() => ({ status: 'signedOut', hasLeft: false }))
  const end = (): void => {
    token = undefined
    const person = personIn(store.getState())
    if (person) store.setState({ status: 'ended', person }, true)
  }
  return {
    store,
    end,
    token: () => token,
    async signIn(name, password) {
      const answer = await askServer(`${serverUrl}/session`, asJson({ name, password }), readSession)
      if (!answer.ok) return answer
      token = answer.body.token
      store.setState({ status: 'signedIn', person: answer.body.user }, true)
      return { ok: true, body: answer.body.user }
    },
    signOut() {
      token = undefined
      store.setState({ status: 'signedOut', hasLeft: true }, true)
    },
    // This server has nothing to refresh a token with, and the password is not kept: only the person can help.
    getToken({ reason }) {
      if (reason === 'unauthorized') end()
      return token ?? null
    },
  }
}

const asJson = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
})

async function readSession(response: Response): Promise<{ token: string; user: Person } | undefined> {
  const body = (await response.json()) as { token?: unknown; user?: Partial<Person> } | null
  const id = body?.user?.id
  if (typeof body?.token !== 'string' || typeof id !== 'string') return undefined
  return { token: body.token, user: { id, role: body.user?.role === 'admin' ? 'admin' : 'user' } }
}
