import type { ReactElement } from 'react'
import { AlertIcon } from '../icons/AlertIcon.tsx'
import { CheckCircleIcon } from '../icons/CheckCircleIcon.tsx'
import type { Icon } from '../icons/createIcon.tsx'
import { CrossCircleIcon } from '../icons/CrossCircleIcon.tsx'
import { InfoIcon } from '../icons/InfoIcon.tsx'
import type { NotificationTone } from './formatNotification.ts'

const icons: Readonly<Record<NotificationTone, Icon>> = {
  success: CheckCircleIcon,
  error: CrossCircleIcon,
  info: InfoIcon,
  warning: AlertIcon,
  critical: AlertIcon,
}

/** The icon of a notification's tone; the words beside it say the same. */
export function NotificationIcon({ tone }: { tone: NotificationTone }): ReactElement {
  const ToneIcon = icons[tone]
  return <ToneIcon data-part="tone" />
}
