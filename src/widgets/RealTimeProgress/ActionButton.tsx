import type { ReactElement } from 'react'
import type { JobAction } from '../../protocol/jobAction.ts'

/** Words of the buttons: of those that can be asked for. */
export interface ActionWords {
  /** The buttons. */
  ask: Readonly<Partial<Record<JobAction, string>>>
  /** The same buttons while what was asked for is not done. */
  doing: Readonly<Partial<Record<JobAction, string>>>
}

export interface ActionButtonProps {
  action: JobAction
  /** What has been asked for and is not done yet. */
  busy: JobAction | undefined
  labels: ActionWords
  onPress: (action: JobAction) => void
}

/** Asks for one action; while one is under way it keeps its place and the focus, and does nothing. */
export function ActionButton({ action, busy, labels, onPress }: ActionButtonProps): ReactElement {
  const { ask, doing } = labels
  const words =
    action === 'pause' || action === 'resume'
      ? [ask.pause, doing.pause, ask.resume, doing.resume]
      : [ask[action], doing[action]]
  return (
    <button
      type="button"
      data-part="action"
      data-button=""
      data-action={action}
      // Room for the longest of its words, so that none of them moves its neighbours.
      data-room={words.reduce<string>((longest, word = '') => (word.length > longest.length ? word : longest), '')}
      // Not `disabled`, which would let go of the focus.
      aria-disabled={busy === undefined ? undefined : true}
      onClick={() => onPress(action)}
    >
      {busy === action ? doing[action] : ask[action]}
    </button>
  )
}
