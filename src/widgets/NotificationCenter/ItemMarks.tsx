import type { ReactElement } from 'react'
import { CloseIcon } from '../icons/CloseIcon.tsx'
import { keepFocus } from './keepFocus.ts'
import type { NotificationCenterLabels } from './notificationCenterLabels.ts'

interface ItemMarksProps {
  title: string
  isRead: boolean
  labels: NotificationCenterLabels
  onRead: (() => void) | undefined
  onRemove: (() => void) | undefined
}

/** At the end of a line: that it is unread, which a press ends, and a way to remove it. */
export function ItemMarks({ title, isRead, labels, onRead, onRemove }: ItemMarksProps): ReactElement {
  return (
    <span data-part="marks">
      {onRemove && (
        <button
          type="button"
          data-part="remove"
          aria-label={labels.remove(title)}
          title={labels.removeShort}
          onClick={keepFocus(onRemove)}
        >
          <CloseIcon />
        </button>
      )}
      {!isRead &&
        (onRead ? (
          <button
            type="button"
            data-part="unread"
            aria-label={labels.markRead(title)}
            title={labels.markReadShort}
            onClick={keepFocus(onRead)}
          />
        ) : (
          <span data-part="unread">
            <span data-hidden="">{labels.unread}</span>
          </span>
        ))}
    </span>
  )
}
