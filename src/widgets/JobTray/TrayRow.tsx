'use client'
import { memo, useState, type ReactElement, type ReactNode } from 'react'
import { ChevronIcon } from '../icons/ChevronIcon.tsx'
import type { TrayEntry } from './trayEntries.ts'

/** How a job is drawn in the tray. */
export interface JobDrawing {
  /** Draws the line of a job; `hasActions` where what can be asked for it is offered now. */
  renderJob: (jobId: string, hasActions: boolean) => ReactNode
  /** Draws all that is known of a job, below its line; absent where a line does not open. */
  renderDetails?: ((jobId: string) => ReactNode) | undefined
}

export interface TrayRowProps extends JobDrawing {
  entry: TrayEntry
  /** Its place in the list, from 0. */
  at: number
  isExpanded: boolean
  /** Tab leads to this one. */
  isTabStop: boolean
  /** It has the focus, or something in it has. */
  isActive: boolean
}

/** One row: its line, and what opens below it. It draws again only when itself changes. */
export const TrayRow = memo(function TrayRow(props: TrayRowProps): ReactElement {
  const { entry, at, isExpanded, isTabStop, isActive, renderJob, renderDetails } = props
  const { jobId, level, position, size, isBatch } = entry
  const [isHovered, setHovered] = useState(false)
  const canExpand = isBatch || renderDetails !== undefined
  // What can be asked for a job is in its details as well.
  const hasDetails = isExpanded && !isBatch && renderDetails !== undefined
  return (
    <div
      role="row"
      data-part="row"
      data-level={level}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={size}
      aria-rowindex={at + 1}
      aria-expanded={canExpand ? isExpanded : undefined}
      tabIndex={isTabStop ? 0 : -1}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
    >
      <div role="gridcell" data-part="job">
        {canExpand && <ChevronIcon data-part="chevron" />}
        {renderJob(jobId, !hasDetails && (isActive || isHovered))}
      </div>
      {hasDetails && (
        <div role="gridcell" data-part="details">
          {renderDetails(jobId)}
        </div>
      )}
    </div>
  )
})
