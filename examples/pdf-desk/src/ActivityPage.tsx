import type { ReactElement } from 'react'
import { JobTray } from 'telltale'
import { ChosenJob } from './ChosenJob.tsx'
import { useFocusOnArrival } from './useFocusOnArrival.ts'

export interface ActivityPageProps {
  /** The job somebody came for. */
  chosen?: string | undefined
  onChosenClose: () => void
}

/** Everything that is going on or has ended, one line each. */
export function ActivityPage({ chosen, onChosenClose }: ActivityPageProps): ReactElement {
  const headingRef = useFocusOnArrival<HTMLHeadingElement>()
  return (
    <main className="desk-page">
      <h1 ref={headingRef} tabIndex={-1}>
        Activity
      </h1>
      {chosen !== undefined && <ChosenJob jobId={chosen} onClose={onChosenClose} />}
      <h2 className="desk-hidden">Everything of yours</h2>
      <JobTray className="desk-tray" />
    </main>
  )
}
