import type { ReactElement } from 'react'
import { JobTray } from 'telltale'
import { useFocusOnArrival } from './useFocusOnArrival.ts'

/** Everything that is going on or has ended, one line each. */
export function ActivityPage(): ReactElement {
  const headingRef = useFocusOnArrival<HTMLHeadingElement>()
  return (
    <main className="desk-page">
      <h1 ref={headingRef} tabIndex={-1}>
        Activity
      </h1>
      <h2 className="desk-hidden">Everything of yours</h2>
      <JobTray className="desk-tray" />
    </main>
  )
}
