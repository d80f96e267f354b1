'use client'
import { useId, useState, type ComponentPropsWithRef, type ReactElement } from 'react'
import type { GroupCounts } from '../../protocol/jobGroup.ts'
import type { Freshness } from '../../protocol/job.ts'
import { FreshnessNote } from '../QueueStatus/FreshnessNote.tsx'
import { useKeptFocus } from '../RealTimeProgress/useKeptFocus.ts'
import { useText } from '../text/TextContext.tsx'
import { ClearedNotice } from './ClearedNotice.tsx'
import { jobTrayLabels } from './jobTrayLabels.ts'
import { TrayBody } from './TrayBody.tsx'
import type { TrayEntry } from './trayEntries.ts'
import { TrayHead } from './TrayHead.tsx'
import type { JobDrawing } from './TrayRow.tsx'
import { TrayTools, type TrayArrangement } from './TrayTools.tsx'

export interface JobTrayViewProps
  extends Omit<ComponentPropsWithRef<'section'>, 'children'>, JobDrawing, TrayArrangement {
  /** The rows, in order. */
  entries: readonly TrayEntry[]
  /** All jobs by how they stand, shown or not. */
  counts: GroupCounts
  /** Ids of the rows that are open: batches show their parts, others their details. */
  expanded?: ReadonlySet<string> | undefined
  onExpand?: ((jobId: string, isExpanded: boolean) => void) | undefined
  /** Opens a job elsewhere, in place of its details below its line. */
  onSelectJob?: ((jobId: string) => void) | undefined
  /** Jobs that have come while the list was held still. */
  arrived?: number | undefined
  /** Takes in those that have come. */
  onTakeIn?: (() => void) | undefined
  /** Somebody is in the list, by pointer or by focus: its rows are not to move under them. */
  onHold?: ((isHeld: boolean) => void) | undefined
  /** Jobs that have just been cleared away. */
  cleared?: number | undefined
  onUndoClear?: (() => void) | undefined
  onDismissCleared?: (() => void) | undefined
  /** How far the list can be trusted; `live` by default. */
  freshness?: Freshness | undefined
  /** Epoch milliseconds at which the list stood so; said where it is not live. */
  asOf?: number | undefined
  /** One line with the counts; the widget keeps it itself where it is absent. */
  collapsed?: boolean | undefined
  defaultCollapsed?: boolean | undefined
  onCollapsedChange?: ((collapsed: boolean) => void) | undefined
}

const none: ReadonlySet<string> = new Set()
const nothing = (): void => undefined

/** Shows many jobs in one place: how many there are of each kind, and a row for each, of which those in sight are drawn. */
export function JobTrayView(props: JobTrayViewProps): ReactElement {
  const { entries, counts, expanded = none, onExpand = nothing, onSelectJob, renderJob, renderDetails, ...more } = props
  const {
    filter = 'all',
    onFilter,
    sort,
    onSort,
    grouped,
    onGroup,
    onClear,
    arrived,
    onTakeIn,
    onHold,
    ...others
  } = more
  const { cleared = 0, onUndoClear, onDismissCleared, freshness = 'live', asOf, collapsed, ...settings } = others
  const { defaultCollapsed = false, onCollapsedChange, onFocus, onBlur, ...rest } = settings
  const { labels, formatters } = useText('jobTray', jobTrayLabels)
  const [isCollapsedHere, setCollapsedHere] = useState(defaultCollapsed)
  const id = useId()
  const kept = useKeptFocus<HTMLElement, HTMLHeadingElement>({ onFocus, onBlur })
  const isCollapsed = collapsed ?? isCollapsedHere
  const collapse = (wanted: boolean): void => {
    setCollapsedHere(wanted)
    onCollapsedChange?.(wanted)
  }
  return (
    <section
      aria-labelledby={`${id}-title`}
      {...rest}
      {...kept.handlers}
      data-tt="JobTray"
      data-freshness={freshness}
      data-collapsed={isCollapsed ? '' : undefined}
    >
      <TrayHead {...{ counts, id, isCollapsed, labels, formatters }} titleRef={kept.fallback} onCollapse={collapse} />
      {!isCollapsed && (
        <div id={`${id}-body`} data-part="tray-body">
          <TrayTools {...{ filter, onFilter, sort, onSort, grouped, onGroup, onClear, labels }} />
          <ClearedNotice {...{ cleared, labels, formatters }} onUndo={onUndoClear} onDismiss={onDismissCleared} />
          <TrayBody
            {...{ entries, expanded, onExpand, onSelectJob, renderJob, renderDetails }}
            {...{ filter, onFilter, arrived, onTakeIn, onHold, labels, formatters }}
            titleId={`${id}-title`}
          />
        </div>
      )}
      <FreshnessNote
        freshness={freshness}
        time={asOf === undefined ? undefined : formatters.clockTime(asOf)}
        words={labels}
      />
    </section>
  )
}
