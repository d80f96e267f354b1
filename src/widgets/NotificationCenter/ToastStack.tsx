import { Viewport } from '@radix-ui/react-toast'
import type { ComponentPropsWithRef, ReactElement } from 'react'
import type { Formatters } from '../text/createFormatters.ts'
import type { NotificationCenterLabels } from './notificationCenterLabels.ts'
import { splitPosition } from './toastPosition.ts'
import type { ToastPosition } from './toastPosition.ts'
import { toastKey } from './useToastKeys.ts'

interface ToastStackProps extends ComponentPropsWithRef<'ol'> {
  position: ToastPosition
  isOpen: boolean
  /** Toasts that are only counted. */
  counted: number
  onMore: (() => void) | undefined
  labels: NotificationCenterLabels
  formatters: Formatters
}

// The key is ours, which goes back as well.
const noHotkey: string[] = []

/** The list that holds the toasts, and the number of those that are not shown. */
export function ToastStack(props: ToastStackProps): ReactElement {
  const { position, isOpen, counted, onMore, labels, formatters, ...rest } = props
  const { block, inline } = splitPosition(position)
  const more = labels.more(counted, formatters.number(counted))
  return (
    <Viewport
      {...rest}
      data-tt="NotificationToasts"
      data-block={block}
      data-inline={inline}
      data-open={isOpen}
      hotkey={noHotkey}
      label={labels.toasts.replace('{hotkey}', toastKey)}
    >
      {counted > 0 && (
        <li data-part="more">
          {onMore ? (
            <button type="button" onClick={onMore}>
              {more}
            </button>
          ) : (
            more
          )}
        </li>
      )}
    </Viewport>
  )
}
