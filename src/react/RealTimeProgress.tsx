'use client'
import type { ReactElement } from 'react'
import { id } from '../protocol/check.ts'
import { RealTimeProgressView } from '../widgets/RealTimeProgress/RealTimeProgressView.tsx'
import type { RealTimeProgressViewProps } from '../widgets/RealTimeProgress/RealTimeProgressView.tsx'
import { useAnnounceJob } from './announcer/useAnnounceJob.ts'
import { useJobFamily } from './useJobFamily.ts'
import { useJobView } from './useJobView.ts'

type Known =
  | ('job' | 'removed' | 'freshness' | 'asOf' | 'now' | 'elapsedMs' | 'eta' | 'stallCause' | 'standsForMs')
  | ('subJobs' | 'rollUp' | 'actions' | 'request' | 'onAction' | 'onDismissRequest' | 'onReconnect')

export interface RealTimeProgressProps extends Omit<RealTimeProgressViewProps, Known> {
  jobId: string
  /** False where nothing is to be asked for from here; else what the backend can do is offered. */
  actions?: false | undefined
}

/** One job, as the store knows it. */
export function RealTimeProgress({ jobId: given, actions, ...props }: RealTimeProgressProps): ReactElement {
  // Untyped code may give a number where the state, as after the wire, has its text.
  const jobId = id(given) ?? given
  const isTimed = props.variant !== 'inline'
  const { actions: offered, request, onAction, onDismissRequest, ...told } = useJobView(jobId, isTimed)
  useAnnounceJob(jobId, told.stallCause)
  return (
    <RealTimeProgressView
      {...props}
      {...told}
      {...(actions !== false && { actions: offered, request, onAction, onDismissRequest })}
      jobId={jobId}
      {...useJobFamily(jobId)}
    />
  )
}
