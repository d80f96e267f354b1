import type { ReactElement } from 'react'
import { InboxIcon } from '../icons/InboxIcon.tsx'
import type { NotificationCenterLabels } from './notificationCenterLabels.ts'

interface NotificationEmptyProps {
  /** Why nothing is there. */
  kind: keyof NotificationCenterLabels['empty']
  labels: NotificationCenterLabels
}

/** Stands where there is nothing to list, and says why. */
export function NotificationEmpty({ kind, labels }: NotificationEmptyProps): ReactElement {
  return (
    <div data-part="empty" data-empty={kind}>
      <InboxIcon />
      <p data-part="empty-title">{labels.empty[kind]}</p>
      <p>{labels.emptyExplained[kind]}</p>
    </div>
  )
}
