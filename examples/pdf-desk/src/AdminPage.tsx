import { useRef, useState } from 'react'
import type { ReactElement } from 'react'
import { AdminDashboard, type AdminDashboardProps } from 'telltale/admin'
import type { Desk } from './createDesk.ts'
import { drillPlace } from './drillPlace.ts'
import type { Place } from './place.ts'
import { useFocusOnArrival } from './useFocusOnArrival.ts'

export interface AdminPageProps {
  desk: Desk
  onPlace: (place: Place) => void
}

type OnDrillDown = NonNullable<AdminDashboardProps['onDrillDown']>

/** How the system is doing, for admins; what is pressed in it leads to the documents behind it. */
export function AdminPage({ desk, onPlace }: AdminPageProps): ReactElement {
  const headingRef = useFocusOnArrival<HTMLHeadingElement>()
  const dashboardRef = useRef<HTMLDivElement>(null)
  const [note, setNote] = useState<string>()
  const drill: OnDrillDown = (target) => {
    const place = drillPlace(target, desk.status.getState())
    if (place) return onPlace(place)
    // A figure leads to its own chart, where it has one.
    const chart = target.kind === 'figure' && dashboardRef.current?.querySelector(`[data-chart="${target.figure}"]`)
    if (chart) chart.scrollIntoView({ block: 'center' })
    setNote(chart ? undefined : 'There is nothing more to show of this.')
  }
  return (
    <main className="desk-page">
      {/* The dashboard shows its own title; this one is where the focus arrives. */}
      <h1 ref={headingRef} tabIndex={-1} className="desk-hidden">
        System
      </h1>
      <div className="desk-toWall">
        <p className="desk-muted" role="status">
          {note}
        </p>
        <button type="button" className="desk-button" onClick={() => onPlace({ page: 'wall' })}>
          Show on the wall
        </button>
      </div>
      <AdminDashboard ref={dashboardRef} onDrillDown={drill} />
    </main>
  )
}
