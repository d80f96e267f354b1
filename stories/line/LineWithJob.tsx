import { ConnectionBadge } from '../../src/react/ConnectionBadge.tsx'
import { RealTimeProgress } from '../../src/react/RealTimeProgress.tsx'
import './LineSample.css'

/** The badge and one job, on the store around them. */
export function LineWithJob({ jobId }: { jobId: string }) {
  return (
    <div className="line-sample">
      <ConnectionBadge />
      <RealTimeProgress jobId={jobId} />
    </div>
  )
}
