import { ConnectionBadge, NotificationCenter, RealTimeProgress, StatusProvider, useJobIds } from 'telltale'
import type { StatusStore } from 'telltale'

const Jobs = () => useJobIds().map((id) => <RealTimeProgress key={id} jobId={id} />)

/** Three providers of one store, as an app has them that grew: a header, a list, and a badge for the phone's layout. */
export const JobList = ({ store, parts, details }: { store: StatusStore; parts: number; details: boolean }) => (
  <>
    {parts > 0 && (
      <StatusProvider store={store} locale="en-US" timeZone="UTC">
        <ConnectionBadge details={details} />
        <NotificationCenter />
      </StatusProvider>
    )}
    {parts > 1 && (
      <StatusProvider store={store} locale="en-US" timeZone="UTC">
        <Jobs />
        <StatusProvider store={store}>
          <ConnectionBadge variant="dot" />
        </StatusProvider>
      </StatusProvider>
    )}
  </>
)
