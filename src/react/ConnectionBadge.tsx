'use client'
import type { ReactElement } from 'react'
import { selectIsUnsteady } from '../store/selectIsUnsteady.ts'
import { ConnectionBadgeView } from '../widgets/ConnectionBadge/ConnectionBadgeView.tsx'
import type { ConnectionBadgeViewProps } from '../widgets/ConnectionBadge/ConnectionBadgeView.tsx'
import { isJustResumed } from '../widgets/ConnectionBadge/resumption.ts'
import { useConnection, useNow, useStatus, useStatusActions } from './hooks.ts'
import { useStatusContext } from './StatusProvider.tsx'

type FromStore =
  | 'connection'
  | 'since'
  | 'device'
  | 'now'
  | 'onRetry'
  | 'isUnsteady'
  | 'resumption'
  | 'clockOffset'
  | 'problems'

export type ConnectionBadgeProps = Omit<ConnectionBadgeViewProps, FromStore>

/** What the line is doing, as the store knows it. */
export function ConnectionBadge(props: ConnectionBadgeProps): ReactElement {
  const { connection, since, device } = useConnection()
  const { retryNow } = useStatusActions()
  const lineRecord = useStatus((state) => state.lineRecord)
  const clockOffset = useStatus((state) => state.clockOffset)
  const problems = useStatus((state) => state.problems.total)
  const { lostAt, resumedAt, caughtUp } = lineRecord
  const resumption = lostAt === undefined || resumedAt === undefined ? undefined : { lostAt, resumedAt, caughtUp }
  // A line that nobody here wants open cannot be opened by trying.
  const isLetGo = connection.status === 'disconnected' && connection.reason === 'closed'
  // The last tick: it comes again for as long as something passes.
  const atRender = useStatusContext().page.now()
  const isUnsteady = selectIsUnsteady({ lineRecord }, atRender)
  const isPassing = isUnsteady || isJustResumed(resumption, atRender)
  const now = useNow(connection.status === 'connecting' || connection.status === 'reconnecting' || isPassing)
  return (
    <ConnectionBadgeView
      {...props}
      connection={connection}
      since={since}
      device={device}
      now={now}
      isUnsteady={isUnsteady}
      resumption={resumption}
      clockOffset={clockOffset}
      problems={problems}
      {...(!isLetGo && { onRetry: retryNow })}
    />
  )
}
