import type { Socket } from 'socket.io'
import type { CommandName } from '../commands/commands.ts'
import { TokenProblem, type Session, type Tokens } from '../people/tokens.ts'

/** What every connected socket carries. */
export interface SocketData {
  session: Session
}

export type LiveSocket = Socket<ClientEvents, ServerEvents, object, SocketData>

/** What clients may send; everything they send is unknown until it has been looked at. */
export type ClientEvents = Record<
  'subscribe-admin' | 'unsubscribe-admin' | 'request-system-metrics' | 'resync' | CommandName,
  (...args: unknown[]) => void
>

export type ServerEvents = Record<string, (data: object) => void>

/** Socket.IO middleware: only a valid token in `auth.token` gets in, and the refusal says why. */
export function authenticateSocket(tokens: Tokens) {
  return (socket: LiveSocket, next: (error?: Error) => void): void => {
    tokens.verify((socket.handshake.auth as { token?: unknown }).token).then(
      (session) => {
        socket.data.session = session
        next()
      },
      (error: unknown) => {
        const { code, message } = error instanceof TokenProblem ? error : new TokenProblem('TOKEN_INVALID')
        next(Object.assign(new Error(message), { data: { code, message } }))
      },
    )
  }
}

/** Milliseconds; a timer set for longer goes off at once. */
const longestTimerMs = 2 ** 31 - 1

/** Tells a socket when its token has run out, then closes it; returns what stops the watch. */
export function watchExpiry(socket: LiveSocket): () => void {
  const { expiresAt } = socket.data.session
  const wait = () => setTimeout(look, Math.min(expiresAt - Date.now(), longestTimerMs))
  const look = (): void => {
    if (Date.now() < expiresAt) {
      timer = wait()
      return
    }
    const { code, message } = new TokenProblem('TOKEN_EXPIRED')
    socket.emit('auth-error', { code, message })
    socket.disconnect(true)
  }
  let timer = wait()
  return () => clearTimeout(timer)
}
