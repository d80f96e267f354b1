import type { ReactElement } from 'react'
import { QueueStatus, useJobIds } from 'telltale'

export interface DeskQueuesProps {
  isAdmin: boolean
  /** Shows the documents of one lane. */
  onLane: (lane: string) => void
}

/** How the lanes are, and where the person's own documents wait in them. */
export function DeskQueues(_: DeskQueuesProps): ReactElement {
  return <QueueStatus jobIds={useJobIds()} />
}
