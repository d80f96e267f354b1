import { Close, Root } from '@radix-ui/react-toast'
import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactElement, type ReactNode } from 'react'
import { CloseIcon } from '../icons/CloseIcon.tsx'
import { useBrowserLayoutEffect } from '../useBrowserLayoutEffect.ts'

export interface ToastFrameProps {
  /** `foreground` is read aloud at once, `background` when there is a pause. */
  type: 'foreground' | 'background'
  /** Milliseconds it stays. Never 0, which Radix takes for its own default. */
  duration: number
  /** Place in the stack, from 0 for the newest, which stands at the edge. */
  depth: number
  tone: string
  kind: string
  /** It takes the place of another toast, so that it does not come in anew. */
  isInstead: boolean
  dismissWords: string
  onDismiss: (() => void) | undefined
  /** Stands before the text. */
  icon: ReactNode
  children: ReactNode
}

// Radix takes every drag for a swipe: with a mouse, one over the text selects it.
const leaveToSelection = (event: PointerEvent): void => {
  if (event.pointerType === 'mouse') event.stopPropagation()
}

/** What all toasts have in common: a place in the stack, a time, and ways to be dismissed. */
export function ToastFrame(props: ToastFrameProps): ReactElement {
  const { type, duration, depth, tone, kind, isInstead, dismissWords, onDismiss, icon, children } = props
  const [isPaused, setPaused] = useState(false)
  const escapedElsewhere = useRef(false)
  const root = useFocusKeptInStack()
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    // It is for the toast alone: a dialog around it stays open.
    event.preventDefault()
    event.stopPropagation()
    onDismiss?.()
  }
  // While a finger moves it, Radix says so in `data-swipe`.
  return (
    <Root
      ref={root}
      open
      type={type}
      duration={onDismiss ? duration : Infinity}
      data-part="toast"
      data-tone={tone}
      data-kind={kind}
      data-depth={Math.min(depth, 3)}
      data-instead={isInstead}
      data-paused={isPaused}
      // Radix forbids to select a word, and to scroll a long stack by finger.
      style={{ order: depth, userSelect: 'text', touchAction: 'manipulation' }}
      onPause={() => setPaused(true)}
      onResume={() => setPaused(false)}
      onKeyDown={escape}
      // Radix dismisses on any Escape; one meant for a dialog elsewhere must not take a failure away.
      onEscapeKeyDown={({ target }) => {
        escapedElsewhere.current = !(target instanceof Element && target.closest('[data-tt=NotificationToasts]'))
      }}
      onOpenChange={() => {
        if (!escapedElsewhere.current) onDismiss?.()
        escapedElsewhere.current = false
      }}
    >
      {icon}
      <div data-part="text" onPointerDown={leaveToSelection}>
        {children}
      </div>
      {onDismiss && (
        <Close data-part="dismiss" data-button="ghost" aria-label={dismissWords}>
          <CloseIcon />
        </Close>
      )}
    </Root>
  )
}

/** A toast that goes while it has the focus leaves it to the stack, from where the next is a key away. */
function useFocusKeptInStack() {
  const root = useRef<HTMLLIElement>(null)
  useBrowserLayoutEffect(
    () => () => {
      const toast = root.current
      if (!toast?.contains(toast.ownerDocument.activeElement)) return
      toast.closest<HTMLElement>('[data-tt=NotificationToasts]')?.focus({ preventScroll: true })
    },
    [],
  )
  return root
}
