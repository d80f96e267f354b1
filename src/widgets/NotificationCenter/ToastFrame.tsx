import { Close, Root } from '@radix-ui/react-toast'
import { useRef, useState, type ReactElement, type ReactNode } from 'react'
import { CloseIcon } from '../icons/CloseIcon.tsx'

export interface ToastFrameProps {
  /** `foreground` is read aloud at once, `background` when there is a pause. */
  type: 'foreground' | 'background'
  /** Milliseconds it stays. Never 0, which Radix takes for its own default. */
  duration: number
  /** Place in the stack, from 0 for the oldest. */
  place: number
  tone: string
  kind: string
  /** It takes the place of another toast, so that it does not come in anew. */
  isInstead: boolean
  dismissWords: string
  onDismiss: (() => void) | undefined
  children: ReactNode
}

/** What all toasts have in common: a place in the stack, a time, and ways to be dismissed. */
export function ToastFrame(props: ToastFrameProps): ReactElement {
  const { type, duration, place, tone, kind, isInstead, dismissWords, onDismiss, children } = props
  const [isPaused, setPaused] = useState(false)
  const escapedElsewhere = useRef(false)
  // While a finger moves it, Radix says so in `data-swipe`.
  return (
    <Root
      open
      type={type}
      duration={onDismiss ? duration : Infinity}
      data-part="toast"
      data-tone={tone}
      data-kind={kind}
      data-instead={isInstead}
      data-paused={isPaused}
      style={{ order: place }}
      onPause={() => setPaused(true)}
      onResume={() => setPaused(false)}
      // Radix dismisses on any Escape; one meant for a dialog elsewhere must not take a failure away.
      onEscapeKeyDown={({ target }) => {
        escapedElsewhere.current = !(target instanceof Element && target.closest('[data-tt=NotificationToasts]'))
      }}
      onOpenChange={() => {
        if (!escapedElsewhere.current) onDismiss?.()
        escapedElsewhere.current = false
      }}
    >
      {children}
      {onDismiss && (
        <Close data-part="dismiss" data-button="ghost" aria-label={dismissWords}>
          <CloseIcon />
        </Close>
      )}
    </Root>
  )
}
