'use client'
import { useMemo } from 'react'
import type { ReactElement } from 'react'
import { createPlacesSelector } from '../store/createPlacesSelector.ts'
import { selectFreshness } from '../store/selectors.ts'
import { selectWaitingPerMinute } from '../store/selectWaitingPerMinute.ts'
import { QueueStatusView } from '../widgets/QueueStatus/QueueStatusView.tsx'
import type { QueueStatusViewProps } from '../widgets/QueueStatus/QueueStatusView.tsx'
import { useQueues, useStatus, useTimed } from './hooks.ts'

export interface QueueStatusProps extends Omit<
  QueueStatusViewProps,
  'queues' | 'freshness' | 'asOf' | 'waitingPerMinute' | 'mine'
> {
  /** The person's own jobs: where they wait is said beside their lanes. */
  jobIds?: readonly string[] | undefined
}

const none: readonly string[] = []

/** The queues, as the store knows them. */
export function QueueStatus({ jobIds = none, ...props }: QueueStatusProps): ReactElement {
  const queues = useQueues()
  const freshness = useTimed((state, now) => {
    const known = selectFreshness(state, state.queuesAt, now)
    // Queues that do not change send nothing: silence is no reason for doubt.
    return known === 'late' ? 'live' : known
  }, queues !== undefined)
  const asOf = useStatus((state) => (freshness === 'live' ? undefined : state.queuesAt))
  const waitingPerMinute = useTimed(selectWaitingPerMinute, queues !== undefined)
  const mine = useStatus(useMemo(() => createPlacesSelector(jobIds), [jobIds]))
  return (
    <QueueStatusView
      {...props}
      queues={queues}
      freshness={freshness}
      waitingPerMinute={waitingPerMinute}
      mine={mine}
      {...(asOf !== undefined && { asOf })}
    />
  )
}
