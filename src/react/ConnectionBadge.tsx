'use client'
import type { ReactElement } from 'react'
import { ConnectionBadgeView } from '../widgets/ConnectionBadge/ConnectionBadgeView.tsx'
import type { ConnectionBadgeViewProps } from '../widgets/ConnectionBadge/ConnectionBadgeView.tsx'
import { useConnection, useNow, useStatusActions } from './hooks.ts'

export type ConnectionBadgeProps = Omit<ConnectionBadgeViewProps, 'connection' | 'since' | 'device' | 'now' | 'onRetry'>

/** What the line is doing, as the store knows it. */
export function ConnectionBadge(props: ConnectionBadgeProps): ReactElement {
  const { connection, since, device } = useConnection()
  const { retryNow } = useStatusActions()
  // A line that nobody here wants open cannot be opened by trying.
  const isLetGo = connection.status === 'disconnected' && connection.reason === 'closed'
  const now = useNow(connection.status === 'connecting' || connection.status === 'reconnecting')
  return (
    <ConnectionBadgeView
      {...props}
      connection={connection}
      since={since}
      device={device}
      now={now}
      {...(!isLetGo && { onRetry: retryNow })}
    />
  )
}
