import type { ReactElement } from 'react'
import { AdminDashboard } from 'telltale/admin'
import { laneThresholds } from './laneThresholds.ts'
import { useFocusOnArrival } from './useFocusOnArrival.ts'

export interface WallPageProps {
  onLeave: () => void
}

/** The system on a screen that nobody sits at: large figures alone, and a way out for whoever finds the mouse. */
export function WallPage({ onLeave }: WallPageProps): ReactElement {
  const headingRef = useFocusOnArrival<HTMLHeadingElement>()
  return (
    <main className="desk-wall">
      <h1 ref={headingRef} tabIndex={-1} className="desk-hidden">
        Wall
      </h1>
      <AdminDashboard variant="wall" queueProps={{ thresholds: laneThresholds }} />
      <button type="button" className="desk-button desk-leave" onClick={onLeave}>
        Leave the wall
      </button>
    </main>
  )
}
