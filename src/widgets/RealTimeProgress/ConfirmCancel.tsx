import type { FocusEvent, KeyboardEvent, MouseEvent, ReactElement } from 'react'

/** Words of the question. */
export interface ConfirmWords {
  confirmCancel: string
  keep: string
}

export interface ConfirmCancelProps {
  labels: ConfirmWords
  onConfirm: () => void
  onKeep: () => void
  /** The focus has gone elsewhere, and is not to be taken back. */
  onLeave: () => void
}

/** Asks once whether a job is to be cancelled; Escape, and going elsewhere, mean no. */
export function ConfirmCancel({ labels, onConfirm, onKeep, onLeave }: ConfirmCancelProps): ReactElement {
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    // A dialog around it stays open.
    event.stopPropagation()
    onKeep()
  }
  const leave = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void => {
    // A window that loses the focus keeps its focused element, and finds it again.
    const isHere = (other: Element | null): boolean => currentTarget.parentElement?.contains(other) ?? false
    if (!isHere(relatedTarget) && !isHere(document.activeElement)) onLeave()
  }
  const shared = {
    type: 'button',
    'data-part': 'action',
    'data-button': '',
    onKeyDown: escape,
    onBlur: leave,
    // Safari gives no focus to a button that is pressed: the one that has it would lose it, and the question go away.
    onMouseDown: (event: MouseEvent) => event.preventDefault(),
  } as const
  return (
    <div role="group" aria-label={labels.confirmCancel} data-part="confirm">
      <button {...shared} data-action="confirm" onClick={onConfirm}>
        {labels.confirmCancel}
      </button>
      <button {...shared} data-action="keep" onClick={onKeep}>
        {labels.keep}
      </button>
    </div>
  )
}
