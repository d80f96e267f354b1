import type { ReactElement } from 'react'
import { AdminDashboard } from 'telltale/admin'
import { useFocusOnArrival } from './useFocusOnArrival.ts'

/** How the system is doing, for admins. */
export function AdminPage(): ReactElement {
  const headingRef = useFocusOnArrival<HTMLHeadingElement>()
  return (
    <main className="desk-page">
      <h1 ref={headingRef} tabIndex={-1}>
        System
      </h1>
      <AdminDashboard />
    </main>
  )
}
