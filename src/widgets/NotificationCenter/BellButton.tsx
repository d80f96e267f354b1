import type { ComponentPropsWithoutRef, ReactElement, Ref } from 'react'
import type { StatusNotification } from '../../protocol/notification.ts'
import { BellIcon } from '../icons/BellIcon.tsx'
import type { Formatters } from '../text/createFormatters.ts'
import type { NotificationCenterLabels } from './notificationCenterLabels.ts'

const fullFrom = 100

const isGrave = (notification: StatusNotification) =>
  notification.kind === 'failed' || (notification.kind === 'alert' && notification.severity === 'critical')

interface BellButtonProps extends ComponentPropsWithoutRef<'button'> {
  // React 18 keeps `ref` to itself.
  buttonRef: Ref<HTMLButtonElement>
  /** Those the person has not had on screen. */
  unseen: readonly StatusNotification[]
  labels: NotificationCenterLabels
  formatters: Formatters
}

/** The bell with the number of notifications that are new; red where one of them is a failure. */
export function BellButton({ buttonRef, unseen, labels, formatters, ...rest }: BellButtonProps): ReactElement {
  // The name says what is to be seen, so that it can be spoken to.
  const text = unseen.length < fullFrom ? formatters.number(unseen.length) : labels.badgeFull
  return (
    <button ref={buttonRef} type="button" data-part="bell" aria-label={labels.bell(unseen.length, text)} {...rest}>
      <BellIcon />
      {unseen.length > 0 && (
        <span data-part="badge" data-tone={unseen.some(isGrave) ? 'error' : 'info'} aria-hidden="true">
          {text}
        </span>
      )}
    </button>
  )
}
