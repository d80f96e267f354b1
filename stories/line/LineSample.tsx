import type { ReactNode } from 'react'
import { job } from '../../mocks/build/job.ts'
import { T0 } from '../../mocks/epoch.ts'
import type { Connection } from '../../src/protocol/connection.ts'
import type { Freshness, Job } from '../../src/protocol/job.ts'
import type { Device } from '../../src/protocol/session.ts'
import { ConnectionBadgeView } from '../../src/widgets/ConnectionBadge/ConnectionBadgeView.tsx'
import { RealTimeProgressView } from '../../src/widgets/RealTimeProgress/RealTimeProgressView.tsx'
import { TextProvider } from '../../src/widgets/text/TextContext.tsx'
import './LineSample.css'

export interface LineSampleProps {
  connection: Connection
  device?: Device
  /** Milliseconds the line has been so. */
  lastedMs?: number
  isUnsteady?: boolean
  /** What differs from a document of which 42 percent are read. */
  changes?: Partial<Job>
  freshness?: Freshness
  /** Milliseconds since the job was last heard of. */
  heardMs?: number
  /** What is seen in place of the job. */
  children?: ReactNode
}

const noop = () => undefined

/** What a person sees of a line in one state, and of a job that hangs on it. Time stands still. */
export function LineSample(props: LineSampleProps) {
  const {
    connection,
    device = 'online',
    lastedMs = 8_000,
    isUnsteady = false,
    changes,
    freshness = 'live',
    heardMs = 0,
    children,
  } = props
  const shown = job({ step: 'Reading page 101 of 240', counts: { done: 100, total: 240, unit: 'pages' }, ...changes })
  return (
    <TextProvider timeZone="UTC">
      <div className="sb-unstyled line-sample">
        <ConnectionBadgeView
          connection={connection}
          device={device}
          since={T0 - lastedMs}
          now={T0}
          isUnsteady={isUnsteady}
          onRetry={noop}
          onSignIn={noop}
        />
        {children ?? <RealTimeProgressView job={shown} freshness={freshness} asOf={T0 - heardMs} now={T0} />}
      </div>
    </TextProvider>
  )
}
