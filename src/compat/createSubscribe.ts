import type { Stop } from '../protocol/clock.ts'
import type { StatusStore } from '../store/statusStore.ts'
import type { WebSocketState } from './webSocketState.ts'

/** Called with the state, and the one that was told before it. */
export type WebSocketListener = (state: WebSocketState, previous: WebSocketState) => void

/** Tells listeners of each new state, once for all that was folded together. */
export function createSubscribe(
  { subscribe }: StatusStore,
  getState: () => WebSocketState,
): (listener: WebSocketListener) => Stop {
  const listeners = new Set<WebSocketListener>()
  let last = getState()

  const tell = (): void => {
    const state = getState()
    const previous = last
    last = state
    if (state !== previous) for (const listener of listeners) listener(state, previous)
  }
  // The jobs that changed are told of one by one, after the state.
  subscribe(() => queueMicrotask(tell))

  return (listener) => {
    // A listener added twice is two listeners, each with its own end.
    const own: WebSocketListener = (...states) => listener(...states)
    listeners.add(own)
    return () => listeners.delete(own)
  }
}
