'use client'
import type { ReactElement } from 'react'
import { RealTimeProgressView } from '../RealTimeProgress/RealTimeProgressView.tsx'
import { rollUpOf } from '../RealTimeProgress/rollUp.ts'
import { useText } from '../text/TextContext.tsx'
import { batchProgressLabels } from './batchProgressLabels.ts'
import { batchSummary } from './batchSummary.ts'
import type { MemberPlace } from './memberPlace.ts'
import type { JobProps } from '../RealTimeProgress/takeJobProps.ts'

export interface BatchMemberViewProps extends JobProps {
  /** Which list it stands in: among the failed ones it says why it failed, and can be tried again. */
  place?: MemberPlace | undefined
}

/** One part of a batch on one line; a part that is a batch itself says how its own parts stand. */
export function BatchMemberView({
  place = 'all',
  job,
  rollUp: given,
  actions,
  ...told
}: BatchMemberViewProps): ReactElement {
  const { labels, formatters } = useText('batchProgress', batchProgressLabels)
  const rollUp = given ?? rollUpOf(job?.counts)
  const isFailed = place === 'failed'
  return (
    <>
      <RealTimeProgressView
        {...told}
        job={job}
        rollUp={rollUp}
        variant="inline"
        actions={isFailed ? actions?.filter((action) => action === 'retry') : undefined}
      />
      {rollUp && <p data-part="member-roll-up">{batchSummary(rollUp, labels, formatters)}</p>}
      {isFailed && job?.error && (
        <p data-part="member-error">
          <bdi>{job.error}</bdi>
        </p>
      )}
    </>
  )
}
