import { useEffect, useRef, useState, type RefObject } from 'react'

interface PanelOptions {
  defaultOpen: boolean
  /** Given where the owner of the panel decides. */
  open: boolean | undefined
  onOpenChange: ((isOpen: boolean) => void) | undefined
}

interface Panel {
  isOpen: boolean
  toggle(): void
  panelRef: RefObject<HTMLDivElement | null>
  buttonRef: RefObject<HTMLButtonElement | null>
}

/** Opens and closes a panel: Escape and a press outside close it, and focus goes where a person expects it. */
export function usePanel({ defaultOpen, open, onOpenChange }: PanelOptions): Panel {
  const [isOpenHere, setOpenHere] = useState(defaultOpen)
  const isOpen = open ?? isOpenHere
  // A panel that is open from the start takes no focus: nobody asked for it.
  const wasOpenedByNobody = useRef(isOpen)
  const panelRef = useRef<HTMLDivElement>(null)
  const buttonRef = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (!isOpen) wasOpenedByNobody.current = false
    else if (!wasOpenedByNobody.current) panelRef.current?.focus()
  }, [isOpen])

  useEffect(() => {
    const page = panelRef.current?.ownerDocument
    if (!isOpen || !page) return
    const close = () => {
      setOpenHere(false)
      onOpenChange?.(false)
    }
    const isInside = (event: Event) =>
      event.composedPath().some((node) => node === panelRef.current || node === buttonRef.current)
    const closeOutside = (event: Event) => {
      if (!isInside(event)) close()
    }
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isInside(event)) return
      // A modal dialog around it stays open.
      event.preventDefault()
      close()
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
  }, [isOpen, onOpenChange])

  const toggle = () => {
    setOpenHere(!isOpen)
    onOpenChange?.(!isOpen)
  }
  return { isOpen, toggle, panelRef, buttonRef }
}
