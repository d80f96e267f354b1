'use client'
import type { ReactElement } from 'react'
import { AdminDashboard as Bound } from '../react/AdminDashboard.tsx'
import type { AdminDashboardProps as BoundProps } from '../react/AdminDashboard.tsx'
import { OlderStore } from './OlderStore.tsx'
import type { OlderStoreProps } from './OlderStore.tsx'

export type AdminDashboardProps = BoundProps & OlderStoreProps

/** The admin’s view of the older store; it subscribes to admin events while it is mounted. */
export function AdminDashboard({ store, ...props }: AdminDashboardProps): ReactElement {
  return (
    <OlderStore {...(store && { store })}>
      <Bound {...props} />
    </OlderStore>
  )
}
