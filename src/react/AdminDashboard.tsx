'use client'
import { useEffect, useState, type ReactElement } from 'react'
import { AdminDashboardView } from '../widgets/AdminDashboard/AdminDashboardView.tsx'
import type { AdminDashboardViewProps } from '../widgets/AdminDashboard/AdminDashboardView.tsx'
import { livePace, type Pace } from '../widgets/AdminDashboard/pace.ts'
import { useChosen } from '../widgets/AdminDashboard/useChosen.ts'
import type { QueueThresholds } from '../widgets/QueueStatus/queueThresholds.ts'
import { queueFollowerOf } from './queueFollowers.ts'
import type { ShownMetrics } from './createHeldMetrics.ts'
import { useGhostActions } from './useGhostActions.ts'
import { useHeldMetrics } from './useHeldMetrics.ts'
import { useQueueActions } from './useQueueActions.ts'
import { useShownAccess } from './useShownAccess.ts'

type FromStore =
  | ('access' | 'latest' | 'series' | 'recall' | 'freshness' | 'asOf' | 'now' | 'until' | 'held' | 'caughtUp')
  | ('onRetryJob' | 'requests' | 'onDismissRequest')

export interface AdminDashboardProps extends Omit<AdminDashboardViewProps, FromStore> {
  /** How the figures follow the server at first; with each sample where it is absent. */
  defaultPace?: Pace
}

const noThresholds: QueueThresholds = {}

/** The admin's view of the system. The subscription lasts as long as the widget is mounted. */
export function AdminDashboard(all: AdminDashboardProps): ReactElement {
  const { pace: wanted, defaultPace = livePace, onPaceChange, queueProps, ...props } = all
  const [pace, setPace] = useChosen(wanted, defaultPace, onPaceChange)
  const shown = useHeldMetrics(pace)
  const access = useShownAccess(shown.access)
  const ghostActions = useGhostActions(shown.latest)
  const queueActions = useQueueActions()
  const queueFacts = useQueueFacts(shown, queueProps?.thresholds)
  const { latest, series, recall, freshness, now, until, asOf, held, hasLetGo, caughtUp } = shown
  const { everyMs } = pace
  useEffect(() => {
    if (hasLetGo) setPace({ paused: false, everyMs })
  }, [hasLetGo, setPace, everyMs])
  return (
    <AdminDashboardView
      {...props}
      {...ghostActions}
      {...{ access, series, recall, freshness, now, pace }}
      queueProps={{ ...queueActions, ...queueFacts, ...queueProps }}
      onPaceChange={setPace}
      {...(latest && { latest, until })}
      {...(held && { held })}
      {...(caughtUp !== undefined && { caughtUp })}
      {...(asOf !== undefined && freshness !== 'live' && { asOf })}
    />
  )
}

/** How the queues of the shown sample stand and where they go, as of when it was taken. */
function useQueueFacts(
  { latest, takenAt, laneHistory: history, laneTrends, waitingPerMinute }: ShownMetrics,
  thresholds: QueueThresholds = noThresholds,
) {
  // A source of its own: what is held here may be older than what others look at.
  const [source] = useState(() => ({}))
  const follow = queueFollowerOf(source, thresholds)
  return { history, laneTrends, waitingPerMinute, standings: latest?.queues && follow(latest.queues, takenAt) }
}
