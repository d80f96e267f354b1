'use client'
import { useMemo } from 'react'
import type { ReactElement } from 'react'
import { createLaneHistorySelector } from '../store/createLaneHistorySelector.ts'
import { createLaneTrendsSelector } from '../store/createLaneTrendsSelector.ts'
import { createPlacesSelector } from '../store/createPlacesSelector.ts'
import { selectFreshness } from '../store/selectors.ts'
import { selectWaitingPerMinute } from '../store/selectWaitingPerMinute.ts'
import { QueueStatusView } from '../widgets/QueueStatus/QueueStatusView.tsx'
import type { QueueStatusViewProps } from '../widgets/QueueStatus/QueueStatusView.tsx'
import type { QueueThresholds } from '../widgets/QueueStatus/queueThresholds.ts'
import { useQueues, useStatus, useTimed } from './hooks.ts'
import { queueFollowerOf } from './queueFollowers.ts'
import { useStatusContext } from './StatusProvider.tsx'
import { useQueueActions } from './useQueueActions.ts'

type FromStore =
  | 'queues'
  | 'freshness'
  | 'asOf'
  | 'standings'
  | 'waitingPerMinute'
  | 'laneTrends'
  | 'history'
  | 'mine'
  | 'requests'
  | 'onAction'
  | 'onDismissRequest'

export interface QueueStatusProps extends Omit<QueueStatusViewProps, FromStore | 'actions'> {
  /** The person's own jobs: where they wait is said beside their lanes. */
  jobIds?: readonly string[] | undefined
  /** Whether queues can be paused and resumed, where the backend can do it; `true` by default. */
  actions?: boolean | undefined
}

const none: readonly string[] = []
const noThresholds: QueueThresholds = {}

/** The queues, as the store knows them. */
export function QueueStatus({ jobIds = none, actions = true, ...props }: QueueStatusProps): ReactElement {
  const queues = useQueues()
  const isTold = queues !== undefined
  const freshness = useTimed((state, now) => {
    const known = selectFreshness(state, state.queuesAt, now)
    // Queues that do not change send nothing: silence is no reason for doubt.
    return known === 'late' ? 'live' : known
  }, isTold)
  const asking = useQueueActions()
  return (
    <QueueStatusView
      {...props}
      {...(actions && asking)}
      queues={queues}
      freshness={freshness}
      asOf={useStatus((state) => (freshness === 'live' ? undefined : state.queuesAt))}
      standings={useStandings(props.thresholds ?? noThresholds)}
      waitingPerMinute={useTimed(selectWaitingPerMinute, isTold)}
      laneTrends={useTimed(
        useMemo(() => createLaneTrendsSelector(), []),
        isTold,
      )}
      history={useTimed(
        useMemo(() => createLaneHistorySelector(), []),
        isTold,
      )}
      mine={useStatus(useMemo(() => createPlacesSelector(jobIds), [jobIds]))}
    />
  )
}

/** How the queues stand, with what is remembered of how they stood. */
function useStandings(thresholds: QueueThresholds): QueueStatusViewProps['standings'] {
  const { store } = useStatusContext()
  const follow = queueFollowerOf(store, thresholds)
  return useTimed(({ queues }, now) => queues && follow(queues, now), true)
}
