import type { ReactElement } from 'react'
import type { QueueAction } from '../../protocol/queueAction.ts'
import { JobActions } from '../RealTimeProgress/JobActions.tsx'
import { JobRequestNote } from '../RealTimeProgress/JobRequestNote.tsx'
import type { LaneSubject } from './laneSubject.ts'

/** Pauses a lane or lets it go on; one in which there are jobs is asked about once before it is paused. */
export function LaneActions({ lane, name, actions, request, onAction, labels }: LaneSubject): ReactElement | null {
  const fitting: QueueAction = lane.paused ? 'resume' : 'pause'
  if (onAction === undefined || !actions.includes(fitting)) return null
  const words = labels.actions
  // An empty lane keeps nobody from anything; what nobody told may be anything.
  const isEmpty = lane.active === 0 && lane.waiting === 0
  return (
    <div role="group" aria-label={words.of(name)} data-part="lane-actions">
      <JobActions
        actions={[fitting]}
        request={request}
        onAction={(action) => (action === 'pause' || action === 'resume') && onAction(lane.name, action)}
        confirmed={isEmpty ? undefined : 'pause'}
        labels={{ ...words, confirmCancel: words.confirmPause }}
      />
    </div>
  )
}

/** What came of what was asked for a lane. */
export function LaneRequest({ lane, request, onDismissRequest, labels }: LaneSubject): ReactElement | null {
  return (
    <JobRequestNote
      request={request}
      onDismissRequest={onDismissRequest && (() => onDismissRequest(lane.name))}
      labels={{ actions: labels.actions, refused: labels.actions.refused }}
    />
  )
}
