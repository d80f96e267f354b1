'use client'
import { useMemo } from 'react'
import type { ReactElement } from 'react'
import { selectRoundTrip } from '../store/roundTrips.ts'
import type { StatusState } from '../store/state.ts'
import type { StatusStore } from '../store/statusStore.ts'
import { ConnectionBadgeView } from '../widgets/ConnectionBadge/ConnectionBadgeView.tsx'
import type { ConnectionBadgeViewProps } from '../widgets/ConnectionBadge/ConnectionBadgeView.tsx'
import { stepRoundTrip } from '../widgets/ConnectionBadge/roundTrip.ts'
import type { LineKnown } from '../widgets/ConnectionBadge/tellLine.ts'
import { useNow, useStatus } from './hooks.ts'
import { useLineVoice } from './line/useLineVoice.ts'
import { useShownLine } from './line/useShownLine.ts'
import { useStatusContext } from './StatusProvider.tsx'

type FromStore = Exclude<keyof LineKnown, 'showRoundTrip'> | 'onRetry' | 'diagnostics' | 'announce'

export type ConnectionBadgeProps = Omit<ConnectionBadgeViewProps, FromStore>

/** What the line is doing, as the store knows it. */
export function ConnectionBadge(props: ConnectionBadgeProps): ReactElement {
  const { store } = useStatusContext()
  const line = useShownLine()
  const isHeardElsewhere = useLineVoice(line)
  const clockOffset = useStatus((state) => state.clockOffset)
  const problems = useStatus((state) => state.problems.total)
  const roundTrip = useStatus(selectShownRoundTrip)
  const { connection } = line
  const now = useNow(connection.status === 'reconnecting' && connection.retryAt !== undefined)
  const diagnostics = useMemo(() => diagnosticsOf(store), [store])
  // A line that nobody here wants open cannot be opened by trying.
  const isLetGo = connection.status === 'disconnected' && connection.reason === 'closed'
  return (
    <ConnectionBadgeView
      {...props}
      {...line}
      now={now}
      clockOffset={clockOffset}
      problems={problems}
      roundTrip={roundTrip}
      diagnostics={diagnostics}
      announce={!isHeardElsewhere}
      {...(!isLetGo && { onRetry: store.actions.retryNow })}
    />
  )
}

/** In the steps in which it is shown, so that nothing renders in between. */
function selectShownRoundTrip(state: StatusState): number | undefined {
  const ms = selectRoundTrip(state)
  return ms === undefined ? undefined : stepRoundTrip(ms)
}

/** Writes a store's diagnostics as text; undefined where it has none. */
const diagnosticsOf = (store: StatusStore): (() => string) | undefined =>
  store.diagnostics && (() => JSON.stringify(store.diagnostics?.(), null, 2))
