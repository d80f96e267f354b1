import { AdminDashboard } from '../../src/react/AdminDashboard.tsx'
import { ConnectionBadge } from '../../src/react/ConnectionBadge.tsx'
import { NotificationCenter } from '../../src/react/NotificationCenter.tsx'
import { QueueStatus } from '../../src/react/QueueStatus.tsx'
import { RealTimeProgress } from '../../src/react/RealTimeProgress.tsx'
import { useJobIds } from '../../src/react/hooks.ts'
import './Desk.css'

export interface DeskProps {
  /** Shows the system’s figures below the documents. */
  admin?: boolean
  /** The person’s own jobs; all that the store knows by default, none hides the list. */
  jobIds?: readonly string[]
  /** Whether the person may pause lanes for everyone. */
  canPause?: boolean
  onSignIn?: () => void
}

function Jobs({ jobIds }: Pick<DeskProps, 'jobIds'>) {
  const all = useJobIds()
  return (
    <div className="desk-jobs">
      <h2>Your documents</h2>
      {(jobIds ?? all).map((jobId) => (
        <RealTimeProgress key={jobId} jobId={jobId} />
      ))}
    </div>
  )
}

/** A small product page with all widgets on one store: that of the story’s timeline. */
export function Desk({ admin = false, jobIds, canPause = false, onSignIn }: DeskProps) {
  const isForDocuments = jobIds?.length !== 0
  return (
    <div className="desk">
      <header className="desk-head">
        <h1>{isForDocuments ? 'Documents' : 'Operations'}</h1>
        <ConnectionBadge {...(onSignIn && { onSignIn })} />
        <NotificationCenter />
      </header>
      {isForDocuments && (
        <div className="desk-body">
          <Jobs {...(jobIds && { jobIds })} />
          <QueueStatus aria-label="Queues for all documents" actions={canPause} />
        </div>
      )}
      {admin && <AdminDashboard />}
    </div>
  )
}
