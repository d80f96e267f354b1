import { lazy, Suspense, useState } from 'react'
import type { ReactElement } from 'react'
import type { StatusNotification } from 'telltale'
import { ActivityPage } from './ActivityPage.tsx'
import type { Desk } from './createDesk.ts'
import { DeskHeader } from './DeskHeader.tsx'
import type { PageName } from './DeskHeader.tsx'
import { DocumentsPage } from './DocumentsPage.tsx'
import type { SessionState } from './session.ts'
import { SessionEnded } from './SessionEnded.tsx'

// The charts are for admins: nobody else loads them.
const AdminPage = lazy(async () => ({ default: (await import('./AdminPage.tsx')).AdminPage }))

export interface DashboardPageProps {
  desk: Desk
  session: Exclude<SessionState, { status: 'signedOut' }>
}

/** Where a signed-in person works: their documents, all that goes on, and for admins the system. */
export function DashboardPage({ desk, session }: DashboardPageProps): ReactElement {
  const { person, status } = session
  const [page, setPage] = useState<PageName>('documents')
  const [chosen, setChosen] = useState<string>()
  const show = (notification: StatusNotification): void => {
    setPage(notification.kind === 'alert' && person.role === 'admin' ? 'system' : 'documents')
    setChosen('jobId' in notification ? notification.jobId : undefined)
  }
  return (
    <>
      <DeskHeader desk={desk} person={person} page={page} onPage={setPage} onNotification={show} />
      {status === 'ended' && <SessionEnded session={desk.session} name={person.id} />}
      {page === 'system' && (
        <Suspense fallback={<p className="desk-page desk-muted">Loading the charts…</p>}>
          <AdminPage />
        </Suspense>
      )}
      {page === 'activity' && <ActivityPage />}
      {page === 'documents' && <DocumentsPage desk={desk} chosen={chosen} onChosenShown={() => setChosen(undefined)} />}
    </>
  )
}
