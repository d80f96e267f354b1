import type { ComponentPropsWithoutRef, ReactElement, Ref } from 'react'
import { BellIcon } from '../icons/BellIcon.tsx'
import { BellOffIcon } from '../icons/BellOffIcon.tsx'
import type { Formatters } from '../text/createFormatters.ts'
import type { NotificationCenterLabels } from './notificationCenterLabels.ts'
import type { BellCount, NotificationTally } from './tallyNotifications.ts'

const fullFrom = 100
const nameOf = { unseen: 'bell', unread: 'bellUnread', all: 'bellAll' } as const

interface BellButtonProps extends ComponentPropsWithoutRef<'button'> {
  // React 18 keeps `ref` to itself.
  buttonRef: Ref<HTMLButtonElement>
  tally: NotificationTally
  count: BellCount
  isQuiet: boolean
  labels: NotificationCenterLabels
  formatters: Formatters
}

/** The bell with the number of notifications that are new, unread or there; red where one of them is a failure. */
export function BellButton(props: BellButtonProps): ReactElement {
  const { buttonRef, tally, count, isQuiet, labels, formatters, ...rest } = props
  const counted = tally.counts[count]
  // The name says what is to be seen, so that it can be spoken to.
  const text = counted < fullFrom ? formatters.number(counted) : labels.badgeFull
  const name = labels[nameOf[count]](counted, text)
  return (
    <button
      ref={buttonRef}
      type="button"
      data-part="bell"
      aria-label={isQuiet ? labels.bellQuiet(name) : name}
      {...rest}
    >
      {isQuiet ? <BellOffIcon /> : <BellIcon />}
      {counted > 0 && (
        <span data-part="badge" data-tone={tally.hasFailure[count] ? 'error' : 'info'} aria-hidden="true">
          {text}
        </span>
      )}
    </button>
  )
}
