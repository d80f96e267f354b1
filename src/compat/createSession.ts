import type { Stop } from '../protocol/clock.ts'
import type { StatusStore } from '../store/statusStore.ts'
import type { TokenKeeper } from './keepToken.ts'
import type { WebSocketActions } from './webSocketState.ts'

/** Signing in and out as the older store does it: with a token, which opens the line, and without a component. */
export function createSession(
  { actions }: StatusStore,
  tokens: TokenKeeper,
): Pick<WebSocketActions, 'connect' | 'disconnect'> {
  let current: { user: string | undefined; key: string; close: Stop } | undefined
  let count = 0

  const isSameUser = (token: string, user: string | undefined): boolean =>
    user === undefined ? tokens.holds(token) : user === current?.user
  return {
    connect(token, user) {
      const isSame = current !== undefined && isSameUser(token, user)
      // Never made of the token: the key stands in the state, which may be copied into a bug report.
      const key = isSame && current ? current.key : `session ${++count}`
      tokens.keep(token)
      actions.signIn(key)
      current = { user: user ?? (isSame ? current?.user : undefined), key, close: current?.close ?? actions.open() }
    },
    disconnect() {
      tokens.forget()
      actions.signOut()
      current?.close()
      current = undefined
    },
  }
}
