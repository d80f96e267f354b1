'use client'
import { useMemo, useSyncExternalStore } from 'react'
import { createWebSocketCore } from './createWebSocketCore.ts'
import type { WebSocketCore, WebSocketStoreOptions } from './createWebSocketCore.ts'
import { rememberBy } from './rememberBy.ts'
import type { WebSocketState } from './webSocketState.ts'

/** A hook that reads the older store, and the store itself. */
export interface WebSocketStore extends WebSocketCore {
  (): WebSocketState
  <T>(select: (state: WebSocketState) => T): T
}

const whole = (state: WebSocketState): WebSocketState => state

/** Creates a hook over a store of its own, in the shape of the older one. Nothing is made before it is first used. */
export function createWebSocketStore(options: WebSocketStoreOptions = {}): WebSocketStore {
  let made: WebSocketCore | undefined
  const core = (): WebSocketCore => (made ??= createWebSocketCore(options))

  function useStore(): WebSocketState
  function useStore<T>(select: (state: WebSocketState) => T): T
  function useStore(select: (state: WebSocketState) => unknown = whole): unknown {
    const { subscribe, getState, getInitialState } = core()
    // A selector that builds something gives the same thing for the same state: React would render for ever otherwise.
    const read = useMemo(() => rememberBy(select), [select])
    return useSyncExternalStore(
      subscribe,
      () => read(getState()),
      () => read(getInitialState()),
    )
  }
  return Object.assign(useStore, {
    getState: () => core().getState(),
    getInitialState: () => core().getInitialState(),
    subscribe: (listener: Parameters<WebSocketCore['subscribe']>[0]) => core().subscribe(listener),
    getStatusStore: () => core().getStatusStore(),
  })
}
