'use client'
import { useMemo, type ComponentPropsWithRef, type ReactElement } from 'react'
import type { Eta } from '../../protocol/eta.ts'
import type { JobAction } from '../../protocol/jobAction.ts'
import type { Upload, UploadStatus } from '../../protocol/upload.ts'
import { takeJobProps, type JobProps } from '../RealTimeProgress/takeJobProps.ts'
import { RealTimeProgressView } from '../RealTimeProgress/RealTimeProgressView.tsx'
import type { LabelOverrides } from '../text/labels.ts'
import { TextProvider, useText } from '../text/TextContext.tsx'
import { jobOfUpload } from './jobOfUpload.ts'
import { SentLine } from './SentLine.tsx'
import { uploadProgressLabels, type UploadProgressLabels } from './uploadProgressLabels.ts'
import { uploadWords } from './uploadWords.ts'

export interface UploadProgressViewProps extends Omit<ComponentPropsWithRef<'div'>, 'children'>, JobProps {
  /** The upload; absent where it is not known, or no longer. */
  upload: Upload | undefined
  /** When the last byte is expected to be sent. */
  uploadEta?: Eta | undefined
  /** No byte has moved for a while. */
  isStalled?: boolean | undefined
  /** Stops sending; without it nothing is offered. */
  onCancel?: (() => void) | undefined
  /** Sends it again; without it nothing is offered. */
  onRetry?: (() => void) | undefined
}

/** Shows a file on its way to the server, and then, in the same place, the job that the server makes of it. */
export function UploadProgressView(props: UploadProgressViewProps): ReactElement {
  const { told, rest } = takeJobProps(props)
  const { upload, uploadEta, isStalled = false, onCancel, onRetry, ...root } = rest
  const { labels, formatters } = useText('uploadProgress', uploadProgressLabels)
  const isJob = told.job !== undefined && (upload === undefined || upload.status === 'taken')
  const status = upload?.status
  const sending = upload && !isJob ? sendingProps(upload, { uploadEta, isStalled, onCancel, onRetry }) : undefined
  return (
    <div {...root} data-tt="UploadProgress" data-phase={phaseOf(upload, isJob, isStalled)}>
      <TextProvider labels={useUploadWords(isJob ? undefined : status, labels)}>
        <RealTimeProgressView
          {...(sending ?? told)}
          job={upload && !isJob ? jobOfUpload(upload, labels, formatters) : told.job}
          jobId={told.jobId ?? labels.untitled}
        />
      </TextProvider>
      {isJob && upload && <SentLine upload={upload} labels={labels} formatters={formatters} />}
    </div>
  )
}

function phaseOf(upload: Upload | undefined, isJob: boolean, isStalled: boolean): string {
  if (isJob) return 'job'
  if (upload === undefined) return 'unknown'
  return upload.status === 'sending' && isStalled ? 'stalled' : upload.status
}

function sendingProps(
  { status, canCancel }: Upload,
  { uploadEta, isStalled, onCancel, onRetry }: Omit<UploadProgressViewProps, 'upload'>,
): JobProps {
  const isUnderWay = status === 'sending' || status === 'waiting'
  const hasStopped = status === 'failed' || status === 'cancelled'
  const actions: JobAction[] = []
  if (isUnderWay && canCancel && onCancel) actions.push('cancel')
  if (hasStopped && onRetry) actions.push('retry')
  return {
    actions,
    onAction: (action) => (action === 'cancel' ? onCancel?.() : onRetry?.()),
    eta: uploadEta ?? null,
    ...(status === 'sending' && isStalled && { stallCause: 'connection' as const }),
  }
}

const useUploadWords = (status: UploadStatus | undefined, labels: UploadProgressLabels): LabelOverrides | undefined =>
  useMemo(() => (status === undefined ? undefined : uploadWords(status, labels)), [status, labels])
