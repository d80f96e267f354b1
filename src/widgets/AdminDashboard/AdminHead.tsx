import type { ReactElement } from 'react'
import type { Freshness } from '../../protocol/job.ts'
import { FreshnessNote } from '../QueueStatus/FreshnessNote.tsx'
import { ExportControl, type AdminExport } from './ExportControl.tsx'
import { beforeMs } from './figureDelta.ts'
import { PaceControl, type PaceControlProps } from './PaceControl.tsx'
import type { ShownFigures } from './shownFigures.ts'

interface AdminHeadProps extends PaceControlProps {
  freshness: Freshness
  asOf: number | undefined
  now: number | undefined
  /** Gathers what is shown; absent where there is nothing to say of figures. */
  shownNow: (() => ShownFigures) | undefined
  onExport: ((given: AdminExport) => void) | undefined
  isWall: boolean
}

/** Milliseconds from which on how long ago says more than the time alone. */
const agoFromMs = 60_000

/** The title, how fresh the figures are, and what can be done with all of them. */
export function AdminHead(props: AdminHeadProps): ReactElement {
  const { freshness, asOf, now, shownNow, onExport, isWall, ...pace } = props
  const { labels, formatters } = pace.text
  // Of a moment ago it would say “now”, beside a time that is over.
  const isPast = asOf !== undefined && now !== undefined && now - asOf >= agoFromMs
  const ago = isPast ? formatters.relativeTime(asOf, now) : undefined
  return (
    <div data-part="head">
      <h2 data-part="title">{labels.title}</h2>
      {isWall && shownNow && <p data-part="compared">{labels.compared(formatters.duration(beforeMs))}</p>}
      {shownNow && (
        <div data-part="controls">
          <FreshnessNote
            freshness={freshness}
            time={asOf === undefined ? undefined : formatters.clockTime(asOf)}
            words={{ ...labels, asOf: (why, time) => labels.asOf(why, time, ago) }}
          />
          {!isWall && (
            <>
              <PaceControl {...pace} />
              <ExportControl shownNow={shownNow} onExport={onExport} labels={labels} />
            </>
          )}
        </div>
      )}
    </div>
  )
}
