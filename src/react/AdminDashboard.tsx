'use client'
import type { ReactElement } from 'react'
import { selectFreshness } from '../store/selectors.ts'
import { AdminDashboardView } from '../widgets/AdminDashboard/AdminDashboardView.tsx'
import type { AdminDashboardViewProps } from '../widgets/AdminDashboard/AdminDashboardView.tsx'
import { useMetrics, useNow, useTimed } from './hooks.ts'
import { useHeldMetrics } from './useHeldMetrics.ts'
import { useShownAccess } from './useShownAccess.ts'

export type AdminDashboardProps = Omit<
  AdminDashboardViewProps,
  'access' | 'latest' | 'series' | 'freshness' | 'asOf' | 'now' | 'paused'
>

/** The admin's view of the system. The subscription lasts as long as the widget is mounted. */
export function AdminDashboard({ onPausedChange, ...props }: AdminDashboardProps): ReactElement {
  const metrics = useMetrics()
  const access = useShownAccess(metrics.access)
  const { latest, series, paused, setPaused } = useHeldMetrics(metrics)
  const { asOf } = metrics
  const freshness = useTimed((state, now) => selectFreshness(state, state.metricsAt, now), latest !== undefined)
  const now = useNow(latest !== undefined)
  return (
    <AdminDashboardView
      {...props}
      access={access}
      series={series}
      freshness={freshness}
      now={now}
      onPausedChange={(wanted) => {
        setPaused(wanted)
        onPausedChange?.(wanted)
      }}
      {...(latest && { latest })}
      {...(paused && { paused })}
      {...(asOf !== undefined && freshness !== 'live' && { asOf })}
    />
  )
}
