import type { ReactElement } from 'react'
import { QueueStatus, useJobIds } from 'telltale'
import type { QueueStatusProps } from 'telltale'
import { laneThresholds } from './laneThresholds.ts'
import type { SlowLanes } from './SlowNote.tsx'

type OnThreshold = NonNullable<QueueStatusProps['onThreshold']>

export interface DeskQueuesProps {
  isAdmin: boolean
  /** Shows the documents of one lane. */
  onLane: (lane: string) => void
  onSlow: (change: (before: SlowLanes) => SlowLanes) => void
}

/** How the lanes are, and where the person's own documents wait in them; an admin can pause them. */
export function DeskQueues({ isAdmin, onLane, onSlow }: DeskQueuesProps): ReactElement {
  const note: OnThreshold = ({ lane, to, reason }) =>
    onSlow(({ [lane]: _, ...others }) =>
      to === 'degraded' || to === 'critical' ? { ...others, [lane]: reason } : others,
    )
  return (
    <QueueStatus
      jobIds={useJobIds()}
      actions={isAdmin}
      thresholds={laneThresholds}
      onSelectQueue={onLane}
      onThreshold={note}
    />
  )
}
