import type { ComponentPropsWithRef, ReactElement } from 'react'
import type { StatusNotification } from '../../protocol/notification.ts'
import { BellIcon } from '../icons/BellIcon.tsx'
import type { Formatters } from '../text/createFormatters.ts'
import type { NotificationCenterLabels } from './notificationCenterLabels.ts'

const fullFrom = 100

const isGrave = (notification: StatusNotification) =>
  notification.kind === 'failed' || (notification.kind === 'alert' && notification.severity === 'critical')

interface BellButtonProps extends ComponentPropsWithRef<'button'> {
  /** Those the person has not had on screen. */
  unseen: readonly StatusNotification[]
  labels: NotificationCenterLabels
  formatters: Formatters
}

/** The bell with the number of notifications that are new; red where one of them is a failure. */
export function BellButton({ unseen, labels, formatters, ...rest }: BellButtonProps): ReactElement {
  const text = formatters.number(unseen.length)
  return (
    <button type="button" data-part="bell" aria-label={labels.bell(unseen.length, text)} {...rest}>
      <BellIcon />
      {unseen.length > 0 && (
        <span data-part="badge" data-tone={unseen.some(isGrave) ? 'error' : 'info'} aria-hidden="true">
          {unseen.length < fullFrom ? text : labels.badgeFull}
        </span>
      )}
    </button>
  )
}
