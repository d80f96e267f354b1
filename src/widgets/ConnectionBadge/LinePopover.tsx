import { useId } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { useBrowserLayoutEffect } from '../useBrowserLayoutEffect.ts'
import { usePanel } from '../usePanel.ts'
import { keepInView } from './keepInView.ts'

/** Whether the panel behind a badge is open. */
export interface OpenProps {
  defaultOpen: boolean
  open: boolean | undefined
  onOpenChange: ((isOpen: boolean) => void) | undefined
}

interface LinePopoverProps extends OpenProps {
  button: ReactNode
  /** What the panel is called; the button is called so too, after its own words. */
  title: string
  children: ReactNode
}

/** A badge as a button, and the panel that it opens. */
export function LinePopover({ button, title, children, ...options }: LinePopoverProps): ReactElement {
  const { isOpen, toggle, panelRef, buttonRef } = usePanel(options)
  const id = useId()
  useBrowserLayoutEffect(
    () => (isOpen && panelRef.current ? keepInView(panelRef.current) : undefined),
    [isOpen, panelRef],
  )
  return (
    <>
      <button
        ref={buttonRef}
        type="button"
        data-part="toggle"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={toggle}
      >
        {button}
        <span data-hidden="">{title}</span>
      </button>
      {isOpen && (
        <div ref={panelRef} id={id} role="dialog" aria-label={title} tabIndex={-1} data-part="popover">
          {children}
        </div>
      )}
    </>
  )
}
