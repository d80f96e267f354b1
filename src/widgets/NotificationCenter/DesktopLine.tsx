import type { ReactElement } from 'react'
import type { DesktopPermission } from './desktopPermission.ts'
import { keepFocus } from './keepFocus.ts'
import type { NotificationCenterLabels } from './notificationCenterLabels.ts'

interface DesktopLineProps {
  permission: DesktopPermission
  labels: NotificationCenterLabels
  onAsk: (() => void) | undefined
}

/** Whether the browser tells of news while the page is out of sight, and the button that asks for it. */
export function DesktopLine({ permission, labels, onAsk }: DesktopLineProps): ReactElement {
  return (
    <div data-part="desktop" data-permission={permission}>
      <p>{labels.desktop[permission]}</p>
      {permission === 'default' && onAsk && (
        <button type="button" data-button="" data-part="desktop-ask" onClick={keepFocus(onAsk)}>
          {labels.desktopAsk}
        </button>
      )}
    </div>
  )
}
