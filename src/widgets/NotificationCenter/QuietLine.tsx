import type { ReactElement } from 'react'
import type { NotificationCenterLabels } from './notificationCenterLabels.ts'

interface QuietLineProps {
  isQuiet: boolean
  labels: NotificationCenterLabels
  onQuiet: ((isQuiet: boolean) => void) | undefined
}

/** Whether toasts are held back, and the button that changes it. */
export function QuietLine({ isQuiet, labels, onQuiet }: QuietLineProps): ReactElement {
  return (
    <div data-part="quiet">
      <p>{labels.quiet[isQuiet ? 'on' : 'off']}</p>
      {onQuiet && (
        <button type="button" data-button="" data-part="quiet-turn" onClick={() => onQuiet(!isQuiet)}>
          {labels.quietTurn[isQuiet ? 'off' : 'on']}
        </button>
      )}
    </div>
  )
}
