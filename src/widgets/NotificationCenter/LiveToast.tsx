import { Description, Title } from '@radix-ui/react-toast'
import type { ReactElement } from 'react'
import type { Job } from '../../protocol/job.ts'
import { SpinnerIcon } from '../icons/SpinnerIcon.tsx'
import type { Formatters } from '../text/createFormatters.ts'
import { LiveBar } from './LiveBar.tsx'
import type { NotificationCenterLabels } from './notificationCenterLabels.ts'
import { ToastFrame } from './ToastFrame.tsx'

interface LiveToastProps {
  job: Job
  /** Place in the stack, from 0 for the oldest. */
  place: number
  labels: NotificationCenterLabels
  formatters: Formatters
  onUnfollow: ((jobId: string) => void) | undefined
}

/** A toast that stays while a job runs, and shows how far it is. */
export function LiveToast({ job, place, labels, formatters, onUnfollow }: LiveToastProps): ReactElement {
  const { jobId, name, kind, step, progress } = job
  return (
    <ToastFrame
      type="background"
      duration={Infinity}
      place={place}
      tone="info"
      kind="live"
      isInstead={false}
      dismissWords={labels.dismiss}
      onDismiss={onUnfollow && (() => onUnfollow(jobId))}
    >
      <SpinnerIcon data-part="tone" />
      <div data-part="text">
        <Title data-part="name">
          <bdi>{name || kind || labels.job(jobId)}</bdi>
        </Title>{' '}
        <LiveBar progress={progress} label={labels.bar} formatters={formatters} />
        {step && (
          <Description data-part="message">
            <bdi>{step}</bdi>
          </Description>
        )}
      </div>
    </ToastFrame>
  )
}
