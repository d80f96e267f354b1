'use client'
import { useMemo, type ComponentPropsWithRef, type ReactElement, type ReactNode } from 'react'
import { isFinished, type Job } from '../../protocol/job.ts'
import type { JobRequest } from '../../protocol/jobAction.ts'
import { RealTimeProgressView } from '../RealTimeProgress/RealTimeProgressView.tsx'
import { rollUpOf, sizeOf, type RollUp } from '../RealTimeProgress/rollUp.ts'
import { TextProvider, useText } from '../text/TextContext.tsx'
import type { LabelOverrides } from '../text/labels.ts'
import { batchProgressLabels } from './batchProgressLabels.ts'
import { BatchRetryLine, type BatchRetryProps } from './BatchRetryLine.tsx'
import { batchSummary } from './batchSummary.ts'
import { jobOfRollUp } from './jobOfRollUp.ts'
import { MemberDisclosure } from './MemberDisclosure.tsx'
import type { MemberPlace } from './memberPlace.ts'
import { takeJobProps, type JobProps } from '../RealTimeProgress/takeJobProps.ts'

export interface BatchProgressViewProps
  extends Omit<ComponentPropsWithRef<'div'>, 'children'>, Omit<JobProps, 'job' | 'jobId'>, BatchRetryProps {
  /** The batch's own job; absent where only its parts are told of. */
  job?: Job | undefined
  jobId: string
  /** Ids of the parts, in the order in which they are listed. */
  memberIds?: readonly string[] | undefined
  /** Ids of those that failed. */
  failedIds?: readonly string[] | undefined
  /** Draws one part, as `BatchMemberView` does. Without it nothing is listed. */
  renderMember?: ((jobId: string, place: MemberPlace) => ReactNode) | undefined
}

const noIds: readonly string[] = []

/** Shows a job that is made of many: how they stand, which failed and why, and each of them on demand. */
export function BatchProgressView(props: BatchProgressViewProps): ReactElement {
  const { told, rest } = takeJobProps(props)
  const { memberIds = noIds, failedIds = noIds, renderMember, retryable, retry, onRetryFailed, ...root } = rest
  const { labels, formatters } = useText('batchProgress', batchProgressLabels)
  const rollUp = told.rollUp ?? rollUpOf(told.job?.counts)
  const summary = rollUp && batchSummary(rollUp, labels, formatters)
  const job = told.job ?? (rollUp && jobOfRollUp(props.jobId, labels.untitled, rollUp))
  const open = rollUp && job?.status === 'completed' ? rollUp.running + rollUp.waiting : 0
  const lists = renderMember && { renderMember, labels, formatters }
  return (
    <div {...root} data-tt="BatchProgress">
      <TextProvider labels={useBatchWords(rollUp?.failed ? summary : undefined)}>
        <RealTimeProgressView
          {...told}
          job={job && withSummary(job, summary)}
          jobId={props.jobId}
          rollUp={rollUp}
          request={isToldOfParts(told.request, job, rollUp) ? undefined : told.request}
          actions={told.actions?.filter((action) => action !== 'retry' || !rollUp?.failed)}
        />
      </TextProvider>
      {rollUp && sizeOf(rollUp) === 0 && <p data-part="empty">{labels.empty}</p>}
      {open > 0 && <p data-part="open">{labels.stillOpen(open, formatters.number(open))}</p>}
      <BatchRetryLine {...{ retryable, retry, onRetryFailed, labels, formatters }} />
      {lists && failedIds.length > 0 && <MemberDisclosure place="failed" ids={failedIds} {...lists} />}
      {lists && memberIds.length > 0 && <MemberDisclosure place="all" ids={memberIds} {...lists} />}
    </div>
  )
}

/** Whether what came of another try is to be seen in the parts: a batch that runs all the while does not start again. */
function isToldOfParts(request: JobRequest | undefined, job: Job | undefined, rollUp: RollUp | undefined): boolean {
  if (request?.action !== 'retry' || request.status !== 'accepted' || !rollUp) return false
  return rollUp.running + rollUp.waiting > 0 || !isFinished(job?.status ?? 'progress')
}

/** A batch that tells no step of its own is said to be as far as its parts. */
function withSummary(job: Job, summary: string | undefined): Job {
  const saysMore = job.step !== undefined || (job.steps?.length ?? 0) > 0
  return summary === undefined || saysMore || isFinished(job.status) ? job : { ...job, step: summary }
}

/** The job's own sentences about failures know nothing of the parts. */
const useBatchWords = (summary: string | undefined): LabelOverrides | undefined =>
  useMemo(
    () =>
      summary === undefined
        ? undefined
        : { realTimeProgress: { someFailed: () => summary, failedWithoutReason: summary } },
    [summary],
  )
