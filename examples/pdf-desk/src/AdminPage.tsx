import type { ReactElement } from 'react'
import { AdminDashboard } from 'telltale/admin'
import { useFocusOnArrival } from './useFocusOnArrival.ts'

/** How the system is doing, for admins. */
export function AdminPage(): ReactElement {
  const headingRef = useFocusOnArrival<HTMLHeadingElement>()
  return (
    <main className="desk-page">
      {/* The dashboard shows its own title; this one is where the focus arrives. */}
      <h1 ref={headingRef} tabIndex={-1} className="desk-hidden">
        System
      </h1>
      <AdminDashboard />
    </main>
  )
}
