import { Description, Title } from '@radix-ui/react-toast'
import type { ReactElement, ReactNode } from 'react'
import type { Job } from '../../protocol/job.ts'
import { SpinnerIcon } from '../icons/SpinnerIcon.tsx'
import type { Formatters } from '../text/createFormatters.ts'
import { LiveBar } from './LiveBar.tsx'
import type { NotificationCenterLabels } from './notificationCenterLabels.ts'
import { ToastFrame } from './ToastFrame.tsx'

interface LiveToastProps {
  job: Job
  /** Place in the stack, from 0 for the newest. */
  depth: number
  /** It takes the place of how the same job ended before. */
  isInstead: boolean
  labels: NotificationCenterLabels
  formatters: Formatters
  onDismiss: (() => void) | undefined
  /** What stands below the bar. */
  foot: ReactNode
}

/** A toast that stays while a job runs, and shows how far it is. */
export function LiveToast({ job, labels, formatters, foot, ...frame }: LiveToastProps): ReactElement {
  const { jobId, name, kind, step, progress } = job
  return (
    <ToastFrame
      {...frame}
      type="background"
      duration={Infinity}
      tone="info"
      kind="live"
      dismissWords={labels.dismiss}
      icon={<SpinnerIcon data-part="tone" />}
    >
      <Title data-part="name">
        <bdi>{name || kind || labels.job(jobId)}</bdi>
      </Title>{' '}
      <LiveBar progress={progress} label={labels.bar} formatters={formatters} />
      {step && (
        <Description data-part="message">
          <bdi>{step}</bdi>
        </Description>
      )}
      {/* Kept out of what is read aloud: buttons and times are no news. */}
      {foot && (
        <div data-part="foot" data-radix-toast-announce-exclude="">
          {foot}
        </div>
      )}
    </ToastFrame>
  )
}
