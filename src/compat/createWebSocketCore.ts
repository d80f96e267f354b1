import { socketIo } from '../adapters/socketIo.ts'
import type { GetToken, SocketIoOptions } from '../adapters/socketIo.ts'
import type { StoreAdapter } from '../protocol/adapter.ts'
import type { Stop } from '../protocol/clock.ts'
import { createStatusStore } from '../store/createStatusStore.ts'
import type { StatusStoreOptions } from '../store/createStatusStore.ts'
import type { StatusStore } from '../store/statusStore.ts'
import { createActions } from './createActions.ts'
import { createEmptyView, createView } from './createView.ts'
import { keepToken } from './keepToken.ts'
import type { RefreshToken } from './keepToken.ts'
import { serverUrl } from './serverUrl.ts'
import type { WebSocketState } from './webSocketState.ts'

export interface WebSocketStoreOptions
  extends Omit<SocketIoOptions, 'url' | 'getToken'>, Pick<StatusStoreOptions, 'bounds'> {
  /** Where the server is; `VITE_WS_URL`, or else http://localhost:3000, where it is absent. */
  url?: string
  /** Asked when the server refuses the token; without it the person has to sign in again. */
  refreshToken?: RefreshToken
  /** Another backend than Socket.IO, given where its tokens come from. */
  createAdapter?: (getToken: GetToken) => StoreAdapter
}

/** Called with the state and the one before it. */
export type WebSocketListener = (state: WebSocketState, previous: WebSocketState) => void

/** The older store, without React. */
export interface WebSocketCore {
  getState(): WebSocketState
  getInitialState(): WebSocketState
  subscribe(listener: WebSocketListener): Stop
  /** The store beneath it, for widgets and hooks of today. */
  readonly status: StatusStore
}

/** Creates the older store over a status store of its own; nothing is opened before `connect`. */
export function createWebSocketCore(options: WebSocketStoreOptions): WebSocketCore {
  const { refreshToken, createAdapter, bounds, url, ...rest } = options
  const tokens = keepToken(refreshToken)
  const { getToken } = tokens
  const adapter = createAdapter?.(getToken) ?? socketIo({ ...rest, url: url ?? serverUrl(), getToken })
  const { clock, random } = rest
  const status = createStatusStore({ adapter, ...(clock && { clock }), ...(random && { random }), ...(bounds && { bounds }) })
  const actions = createActions(status, tokens)
  const getState = createView(status, actions)
  const initial = createEmptyView(status, actions)
  return { status, getState, getInitialState: () => initial, subscribe: createSubscribe(status, getState) }
}

/** Tells listeners once of all that changed together. */
function createSubscribe({ subscribe, actions }: StatusStore, getState: () => WebSocketState): WebSocketCore['subscribe'] {
  const listeners = new Set<() => void>()
  let last = getState()
  let isDue = false
  const tell = (): void => {
    isDue = false
    for (const listener of listeners) listener()
  }
  const later = (): void => {
  }
}
