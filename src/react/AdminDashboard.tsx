'use client'
import { useEffect, type ReactElement } from 'react'
import { AdminDashboardView } from '../widgets/AdminDashboard/AdminDashboardView.tsx'
import type { AdminDashboardViewProps } from '../widgets/AdminDashboard/AdminDashboardView.tsx'
import { livePace, type Pace } from '../widgets/AdminDashboard/pace.ts'
import { useChosen } from '../widgets/AdminDashboard/useChosen.ts'
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

/** The admin's view of the system. The subscription lasts as long as the widget is mounted. */
export function AdminDashboard(all: AdminDashboardProps): ReactElement {
  const { pace: wanted, defaultPace = livePace, onPaceChange, queueProps, ...props } = all
  const [pace, setPace] = useChosen(wanted, defaultPace, onPaceChange)
  const shown = useHeldMetrics(pace)
  const access = useShownAccess(shown.access)
  const ghostActions = useGhostActions(shown.latest)
  const queueActions = useQueueActions()
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
      queueProps={{ ...queueActions, ...queueProps }}
      onPaceChange={setPace}
      {...(latest && { latest, until })}
      {...(held && { held })}
      {...(caughtUp !== undefined && { caughtUp })}
      {...(asOf !== undefined && freshness !== 'live' && { asOf })}
    />
  )
}
