'use client'
import type { ReactElement } from 'react'
import { selectFreshness } from '../store/selectors.ts'
import { QueueStatusView } from '../widgets/QueueStatus/QueueStatusView.tsx'
import type { QueueStatusViewProps } from '../widgets/QueueStatus/QueueStatusView.tsx'
import { useQueues, useStatus, useTimed } from './hooks.ts'

export type QueueStatusProps = Omit<QueueStatusViewProps, 'queues' | 'freshness' | 'asOf'>

/** The queues, as the store knows them. */
export function QueueStatus(props: QueueStatusProps): ReactElement {
  const queues = useQueues()
  const freshness = useTimed((state, now) => {
    const known = selectFreshness(state, state.queuesAt, now)
    // Queues that do not change send nothing: silence is no reason for doubt.
    return known === 'late' ? 'live' : known
  }, queues !== undefined)
  const asOf = useStatus((state) => (freshness === 'live' ? undefined : state.queuesAt))
  return <QueueStatusView {...props} queues={queues} freshness={freshness} {...(asOf !== undefined && { asOf })} />
}
