'use client'
import type { ReactElement, ReactNode } from 'react'
import { StatusProvider } from '../react/StatusProvider.tsx'
import type { WebSocketStore } from './createWebSocketStore.ts'
import { useWebSocketStore } from './useWebSocketStore.ts'

/** What every component of the older names takes. */
export interface OlderStoreProps {
  /** Another store than `useWebSocketStore`, from `createWebSocketStore`. */
  store?: WebSocketStore
}

/** Gives a widget the older store, whatever provider is above it; its line is opened by `connect` alone. */
export function OlderStore({
  store = useWebSocketStore,
  children,
}: OlderStoreProps & { children: ReactNode }): ReactElement {
  return (
    <StatusProvider store={store.getStatusStore()} enabled={false}>
      {children}
    </StatusProvider>
  )
}
