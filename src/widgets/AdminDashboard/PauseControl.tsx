import type { ReactElement } from 'react'
import { PauseIcon } from '../icons/PauseIcon.tsx'
import { PlayIcon } from '../icons/PlayIcon.tsx'
import type { Text } from '../text/TextContext.tsx'

/** Figures that are held still, and what has come meanwhile. */
export interface Paused {
  /** Epoch milliseconds, page clock, at which the figures were held. */
  since: number
  /** Events that came since then and are not shown yet. */
  buffered: number
}

interface PauseControlProps {
  paused: Paused | undefined
  onPausedChange: ((paused: boolean) => void) | undefined
  text: Text<'adminDashboard'>
}

/** Says that the figures are held still and how much waits, with the button that holds them or lets them go on. */
export function PauseControl({ paused, onPausedChange, text }: PauseControlProps): ReactElement {
  const { labels, formatters } = text
  const ButtonIcon = paused ? PlayIcon : PauseIcon
  return (
    <>
      {paused && (
        <p data-part="paused">
          <span>{labels.pausedAt(formatters.clockTime(paused.since))}</span>{' '}
          <span data-part="buffered">{labels.buffered(paused.buffered, formatters.number(paused.buffered))}</span>
        </p>
      )}
      {onPausedChange && (
        <button type="button" data-button="" data-part="pause" onClick={() => onPausedChange(!paused)}>
          <ButtonIcon />
          {paused ? labels.resume : labels.pause}
        </button>
      )}
    </>
  )
}
