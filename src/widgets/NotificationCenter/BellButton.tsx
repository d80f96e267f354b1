import type { ComponentPropsWithoutRef, ReactElement, Ref } from 'react'
import type { StatusNotification } from '../../protocol/notification.ts'
import { BellIcon } from '../icons/BellIcon.tsx'
import { BellOffIcon } from '../icons/BellOffIcon.tsx'
import type { Formatters } from '../text/createFormatters.ts'
import { isFailure } from './isFailure.ts'
import type { NotificationCenterLabels } from './notificationCenterLabels.ts'

const fullFrom = 100

interface BellButtonProps extends ComponentPropsWithoutRef<'button'> {
  // React 18 keeps `ref` to itself.
  buttonRef: Ref<HTMLButtonElement>
  /** Those the person has not had on screen. */
  unseen: readonly StatusNotification[]
  isQuiet: boolean
  labels: NotificationCenterLabels
  formatters: Formatters
}

/** The bell with the number of notifications that are new; red where one of them is a failure. */
export function BellButton({ buttonRef, unseen, isQuiet, labels, formatters, ...rest }: BellButtonProps): ReactElement {
  // The name says what is to be seen, so that it can be spoken to.
  const text = unseen.length < fullFrom ? formatters.number(unseen.length) : labels.badgeFull
  const name = labels.bell(unseen.length, text)
  return (
    <button
      ref={buttonRef}
      type="button"
      data-part="bell"
      aria-label={isQuiet ? labels.bellQuiet(name) : name}
      {...rest}
    >
      {isQuiet ? <BellOffIcon /> : <BellIcon />}
      {unseen.length > 0 && (
        <span data-part="badge" data-tone={unseen.some(isFailure) ? 'error' : 'info'} aria-hidden="true">
          {text}
        </span>
      )}
    </button>
  )
}
