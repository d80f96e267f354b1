import type { ReactElement, SVGProps } from 'react'
import type { ProgressBarProps } from './ProgressBar.tsx'
import { sizeOf } from './rollUp.ts'
import { segmentsOf } from './segmentsOf.ts'
import { spokenProgress } from './spokenProgress.ts'

// A path length of 100, so that a dash is as long as its percent; from the top, as a clock runs.
const circle: SVGProps<SVGCircleElement> = { cx: 20, cy: 20, r: 17.5, pathLength: 100, transform: 'rotate(-90 20 20)' }

/** A ring with the percent in its middle; empty, turning where there is no number, or as long as its number. */
export function ProgressRing({ look, label, text, rollUp }: ProgressBarProps): ReactElement {
  const { bar, percent = 0 } = look
  const isBatch = rollUp !== undefined && sizeOf(rollUp) > 0
  return (
    <div data-part="ring" data-bar={bar} {...spokenProgress(look, label, text)}>
      <svg viewBox="0 0 40 40" width="100%" height="100%" aria-hidden="true">
        <circle {...circle} data-part="track" />
        {segmentsOf(rollUp).map(({ part, from, share }) => (
          <circle
            key={part}
            {...circle}
            data-part="segment"
            data-status={part}
            strokeDasharray={`${share} 100`}
            strokeDashoffset={-from}
          />
        ))}
        {/* A dash of no length would still be drawn as a dot. */}
        {!isBatch && (bar === 'moving' || (bar === 'value' && percent > 0)) && (
          <circle {...circle} data-part="fill" strokeDasharray={bar === 'moving' ? '25 75' : `${percent} 100`} />
        )}
      </svg>
      <span data-part="percent" aria-hidden="true">
        {text}
      </span>
    </div>
  )
}
