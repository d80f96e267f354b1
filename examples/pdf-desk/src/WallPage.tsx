import type { ReactElement } from 'react'
import { ConnectionBadge } from 'telltale'
import { AdminDashboard } from 'telltale/admin'
import { laneThresholds } from './laneThresholds.ts'
import { useFocusOnArrival } from './useFocusOnArrival.ts'

export interface WallPageProps {
  onLeave: () => void
}

/** The system on a screen that nobody sits at: no header, large figures, and a way out for whoever finds the mouse. */
export function WallPage({ onLeave }: WallPageProps): ReactElement {
  const headingRef = useFocusOnArrival<HTMLHeadingElement>()
  return (
    <main className="desk-wall">
      <h1 ref={headingRef} tabIndex={-1} className="desk-hidden">
        Wall
      </h1>
      <AdminDashboard variant="wall" queueProps={{ thresholds: laneThresholds }} />
      <footer className="desk-wallFoot">
        <ConnectionBadge details />
        <button type="button" className="desk-button" onClick={onLeave}>
          Leave the wall
        </button>
      </footer>
    </main>
  )
}
