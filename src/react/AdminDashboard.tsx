'use client'
import type { ReactElement } from 'react'
import { selectFreshness } from '../store/selectors.ts'
import { AdminDashboardView } from '../widgets/AdminDashboard/AdminDashboardView.tsx'
import type { AdminDashboardViewProps } from '../widgets/AdminDashboard/AdminDashboardView.tsx'
import { useMetrics, useNow, useTimed } from './hooks.ts'

export type AdminDashboardProps = Omit<
  AdminDashboardViewProps,
  'access' | 'latest' | 'history' | 'freshness' | 'asOf' | 'now'
>

/** The admin's view of the system. The subscription lasts as long as the widget is mounted. */
export function AdminDashboard(props: AdminDashboardProps): ReactElement {
  const { access, history, asOf } = useMetrics()
  const latest = history.at(-1)
  const freshness = useTimed((state, now) => selectFreshness(state, state.metricsAt, now), latest !== undefined)
  const now = useNow(latest !== undefined)
  return (
    <AdminDashboardView
      {...props}
      access={access}
      history={history}
      freshness={freshness}
      now={now}
      {...(latest && { latest })}
      {...(asOf !== undefined && freshness !== 'live' && { asOf })}
    />
  )
}
