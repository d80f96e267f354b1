import { socketIo } from '../adapters/socketIo.ts'
import type { GetToken, SocketIoServer } from '../adapters/socketIo.ts'
import type { StoreAdapter } from '../protocol/adapter.ts'
import type { Stop } from '../protocol/clock.ts'
import { createStatusStore } from '../store/createStatusStore.ts'
import type { StatusStoreOptions } from '../store/createStatusStore.ts'
import type { StatusStore } from '../store/statusStore.ts'
import { createActions } from './createActions.ts'
import { createSubscribe } from './createSubscribe.ts'
import type { WebSocketListener } from './createSubscribe.ts'
import { createEmptyView, createView } from './createView.ts'
import { keepToken } from './keepToken.ts'
import type { RefreshToken } from './keepToken.ts'
import { serverUrl } from './serverUrl.ts'
import type { WebSocketState } from './webSocketState.ts'

type StoreParts = Pick<StatusStoreOptions, 'bounds' | 'clock' | 'random'>

export interface WebSocketStoreOptions extends Omit<SocketIoServer, 'url' | 'getToken' | 'socket'>, StoreParts {
  /** Where the server is; where it is absent, `VITE_WS_URL`, or else http://localhost:3000. */
  url?: string
  /** Asked when the server refuses the token; without it the person has to sign in again. */
  refreshToken?: RefreshToken
  /** Another backend than Socket.IO at `url`; `getToken` gives it the token of `connect`. */
  createAdapter?: (getToken: GetToken) => StoreAdapter
}

/** The older store, without React. */
export interface WebSocketCore {
  getState(): WebSocketState
  /** What a server-rendered page shows. */
  getInitialState(): WebSocketState
  subscribe(listener: WebSocketListener): Stop
  /** The store beneath, for the widgets and hooks that ask for a `StatusProvider`. */
  getStatusStore(): StatusStore
}

/** Creates the older store over a status store of its own; nothing is opened before `connect`. */
export function createWebSocketCore(options: WebSocketStoreOptions): WebSocketCore {
  const { refreshToken, createAdapter, bounds, url, ...line } = options
  const tokens = keepToken(refreshToken)
  const adapter =
    createAdapter?.(tokens.getToken) ?? socketIo({ ...line, url: url ?? serverUrl(), getToken: tokens.getToken })
  const { clock, random } = line
  const status = createStatusStore({
    adapter,
    ...(bounds && { bounds }),
    ...(clock && { clock }),
    ...(random && { random }),
  })
  const actions = createActions(status, tokens)
  const getState = createView(status, actions)
  const initial = createEmptyView(status, actions)
  return {
    getState,
    getInitialState: () => initial,
    subscribe: createSubscribe(status, getState),
    getStatusStore: () => status,
  }
}
