import { useRef, useState } from 'react'
import type { ReactElement } from 'react'
import { AdminDashboard, type AdminDashboardProps } from 'telltale/admin'
import type { Desk } from './createDesk.ts'
import { drillPlace } from './drillPlace.ts'
import { laneThresholds } from './laneThresholds.ts'
import type { Place } from './place.ts'
import { useFocusOnArrival } from './useFocusOnArrival.ts'

export interface AdminPageProps {
  desk: Desk
  onPlace: (place: Place) => void
}

type OnDrillDown = NonNullable<AdminDashboardProps['onDrillDown']>

/** Where in the dashboard there is more of a figure: the workers by name, or its chart. */
const moreOf = (figure: string): string =>
  figure === 'workersBusy' ? '[data-part="worker"]' : `[data-chart="${figure}"]`

/** How the system is doing, for admins; what is pressed in it leads to the documents behind it. */
export function AdminPage({ desk, onPlace }: AdminPageProps): ReactElement {
  const headingRef = useFocusOnArrival<HTMLHeadingElement>()
  const dashboardRef = useRef<HTMLDivElement>(null)
  const [note, setNote] = useState<string>()
  const drill: OnDrillDown = (target) => {
    const place = drillPlace(target, desk.status.getState())
    if (place) return onPlace(place)
    const more = target.kind === 'figure' && dashboardRef.current?.querySelector(moreOf(target.figure))
    if (more) more.scrollIntoView({ block: 'center' })
    setNote(more ? undefined : 'There is nothing more to show of this.')
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
      <AdminDashboard ref={dashboardRef} onDrillDown={drill} queueProps={{ thresholds: laneThresholds }} />
    </main>
  )
}
