import { useEffect, useRef, useState, type RefObject } from 'react'

interface Panel {
  isOpen: boolean
  /** Opens the panel and moves focus into it, or closes it. */
  toggle(): void
  panelRef: RefObject<HTMLDivElement | null>
  buttonRef: RefObject<HTMLButtonElement | null>
}

/** Opens and closes a panel: Escape and a press outside close it, and focus goes where a person expects it. */
export function usePanel(defaultOpen: boolean): Panel {
  const [isOpen, setOpen] = useState(defaultOpen)
  const wasAsked = useRef(false)
  const panelRef = useRef<HTMLDivElement>(null)
  const buttonRef = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    const page = panelRef.current?.ownerDocument
    if (!isOpen || !page) return
    // A panel that is open from the start takes no focus: nobody asked for it.
    if (wasAsked.current) panelRef.current?.focus()
    const isInside = (event: Event) =>
      event.composedPath().some((node) => node === panelRef.current || node === buttonRef.current)
    const closeOutside = (event: Event) => {
      if (!isInside(event)) setOpen(false)
    }
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isInside(event)) return
      setOpen(false)
      buttonRef.current?.focus()
    }
    page.addEventListener('pointerdown', closeOutside)
    page.addEventListener('focusin', closeOutside)
    page.addEventListener('keydown', closeOnEscape)
    return () => {
      page.removeEventListener('pointerdown', closeOutside)
      page.removeEventListener('focusin', closeOutside)
      page.removeEventListener('keydown', closeOnEscape)
    }
  }, [isOpen])

  const toggle = () => {
    wasAsked.current = true
    setOpen(!isOpen)
  }
  return { isOpen, toggle, panelRef, buttonRef }
}
