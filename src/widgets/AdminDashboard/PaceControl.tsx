import type { ReactElement } from 'react'
import { PauseIcon } from '../icons/PauseIcon.tsx'
import { PlayIcon } from '../icons/PlayIcon.tsx'
import type { Text } from '../text/TextContext.tsx'
import { paceSteps, type Held, type Pace } from './pace.ts'

export interface PaceControlProps {
  pace: Pace
  held: Held | undefined
  /** Samples that came while nobody looked; said for a while after coming back. */
  caughtUp: number | undefined
  onPaceChange: ((pace: Pace) => void) | undefined
  text: Text<'adminDashboard'>
}

// An app may give a pace of its own.
const stepsWith = ({ everyMs }: Pace) => [...new Set([...paceSteps, everyMs])].toSorted((a, b) => a - b)

function HeldNote({ pace, held, caughtUp, text: { labels, formatters } }: PaceControlProps) {
  if (pace.paused && held)
    return (
      <p data-part="paused">
        <span>{labels.pausedAt(formatters.clockTime(held.since))}</span>{' '}
        <span data-part="buffered">{labels.buffered(held.buffered, formatters.number(held.buffered))}</span>
      </p>
    )
  if (!caughtUp) return null
  return <p data-part="caught-up">{labels.caughtUp(caughtUp, formatters.number(caughtUp))}</p>
}

/** Says that the figures are held still and how much waits, and lets a person choose how they follow. */
export function PaceControl(props: PaceControlProps): ReactElement {
  const { pace, onPaceChange, text } = props
  const { labels, formatters } = text
  const ButtonIcon = pace.paused ? PlayIcon : PauseIcon
  return (
    <>
      <HeldNote {...props} />
      {onPaceChange && (
        <div data-part="pace" role="group" aria-label={labels.pace}>
          <select
            data-part="steps"
            data-button=""
            aria-label={labels.pace}
            value={pace.everyMs}
            onChange={({ target }) => onPaceChange({ paused: false, everyMs: Number(target.value) })}
          >
            {stepsWith(pace).map((step) => (
              <option key={step} value={step}>
                {step === 0 ? labels.live : labels.every(formatters.duration(step))}
              </option>
            ))}
          </select>
          <button
            type="button"
            data-button=""
            data-part="pause"
            // Room for its other word, so that nothing beside it moves.
            data-room={labels.resume.length > labels.pause.length ? labels.resume : labels.pause}
            onClick={() => onPaceChange({ ...pace, paused: !pace.paused })}
          >
            <ButtonIcon />
            {pace.paused ? labels.resume : labels.pause}
          </button>
        </div>
      )}
    </>
  )
}
