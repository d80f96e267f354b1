import { lazy, Suspense, useState } from 'react'
import type { ReactElement } from 'react'
import { ConnectionBadge, type StatusNotification } from 'telltale'
import { ActivityPage } from './ActivityPage.tsx'
import type { Desk } from './createDesk.ts'
import { DeskHeader } from './DeskHeader.tsx'
import { DocumentsPage } from './DocumentsPage.tsx'
import { placeOf, type Place } from './place.ts'
import type { SessionState } from './session.ts'
import { SessionEnded } from './SessionEnded.tsx'

// The charts are for admins: nobody else loads them.
const AdminPage = lazy(async () => ({ default: (await import('./AdminPage.tsx')).AdminPage }))
const WallPage = lazy(async () => ({ default: (await import('./WallPage.tsx')).WallPage }))

export interface DashboardPageProps {
  desk: Desk
  session: Exclude<SessionState, { status: 'signedOut' }>
}

/** Where a signed-in person works: their documents, all that goes on, and for admins the system. */
export function DashboardPage({ desk, session }: DashboardPageProps): ReactElement {
  const { person, status } = session
  const isAdmin = person.role === 'admin'
  const [place, setPlace] = useState<Place>(() => placeOf(location.pathname, isAdmin))
  const show = (notification: StatusNotification): void => {
    const page = notification.kind === 'alert' && isAdmin ? 'system' : 'documents'
    setPlace('jobId' in notification ? { page, jobId: notification.jobId } : { page })
  }
  return (
    <>
      <header className="desk-top">
        {place.page !== 'wall' && (
          <DeskHeader
            desk={desk}
            person={person}
            page={place.page}
            onPage={(page) => setPlace({ page })}
            onNotification={show}
          />
        )}
        {/* Once the session has ended, the form below says so. */}
        {status !== 'ended' && <ConnectionBadge variant="banner" />}
      </header>
      {status === 'ended' && <SessionEnded session={desk.session} name={person.id} />}
      <Suspense fallback={<p className="desk-page desk-muted">Loading the charts…</p>}>
        <Page desk={desk} isAdmin={isAdmin} place={place} onPlace={setPlace} />
      </Suspense>
    </>
  )
}

interface PageProps {
  desk: Desk
  isAdmin: boolean
  place: Place
  onPlace: (place: Place) => void
}

function Page({ desk, isAdmin, place, onPlace }: PageProps): ReactElement {
  const { page, jobId, lane } = place
  switch (page) {
    case 'wall':
      return <WallPage onLeave={() => onPlace({ page: 'system' })} />
    case 'system':
      return <AdminPage desk={desk} onPlace={onPlace} />
    case 'activity':
      return <ActivityPage chosen={jobId} onChosenClose={() => onPlace({ page })} />
    case 'documents':
      return (
        <DocumentsPage
          desk={desk}
          isAdmin={isAdmin}
          chosen={jobId}
          shownLane={lane}
          onShownLane={(wanted) => onPlace(wanted === undefined ? { page } : { page, lane: wanted })}
          onChosenShown={() => onPlace(lane === undefined ? { page } : { page, lane })}
        />
      )
    default:
      return page satisfies never
  }
}
