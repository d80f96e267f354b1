'use client'
import { useCallback, useRef, type ReactElement } from 'react'
import { Virtualizer, type VirtualizerHandle } from 'virtua'
import { VirtualRow } from '../rows/VirtualRow.tsx'
import { useIsClient } from '../useIsClient.ts'
import type { TrayEntry } from './trayEntries.ts'
import { TrayRow, type JobDrawing } from './TrayRow.tsx'
import { useAnchor } from './useAnchor.ts'
import { useTrayFocus } from './useTrayFocus.ts'

export interface TrayListProps extends JobDrawing {
  entries: readonly TrayEntry[]
  titleId: string
  /** Ids of the rows that are open: batches show their parts, others their details. */
  expanded: ReadonlySet<string>
  onExpand: (jobId: string, isExpanded: boolean) => void
  onSelectJob: ((jobId: string) => void) | undefined
}

/** Rows in what a server renders: it does not know how many fit on screen. */
const serverRows = 20
/** Pixels drawn beyond what is on screen: more of them only cost. */
const bufferPx = 80

/** The rows, of which only those in sight are drawn. */
export function TrayList(props: TrayListProps): ReactElement {
  const { entries, titleId, expanded, onExpand, onSelectJob, renderJob, renderDetails } = props
  const grid = useRef<HTMLDivElement>(null)
  const list = useRef<VirtualizerHandle>(null)
  const isClient = useIsClient()
  useAnchor(entries, grid, list)
  const activate = useCallback(
    ({ jobId, isBatch }: TrayEntry): void => {
      if (!isBatch && onSelectJob) onSelectJob(jobId)
      else onExpand(jobId, !expanded.has(jobId))
    },
    [expanded, onExpand, onSelectJob],
  )
  const focus = useTrayFocus({
    entries,
    grid,
    isExpanded: (jobId) => expanded.has(jobId),
    page: () => pageOf(list.current),
    show: (at) => list.current?.scrollToIndex(at, { align: 'nearest' }),
    onExpand,
    onActivate: activate,
  })
  const row = (entry: TrayEntry, at: number): ReactElement => (
    <TrayRow
      key={entry.jobId}
      entry={entry}
      at={at}
      isExpanded={expanded.has(entry.jobId)}
      isTabStop={at === focus.at}
      isActive={focus.isFocused && at === focus.at}
      renderJob={renderJob}
      renderDetails={onSelectJob ? undefined : renderDetails}
    />
  )
  return (
    <div
      ref={grid}
      role="treegrid"
      aria-labelledby={titleId}
      aria-rowcount={entries.length}
      data-part="rows"
      {...focus.handlers}
    >
      {isClient ? (
        <Virtualizer
          ref={list}
          data={entries}
          bufferSize={bufferPx}
          item={VirtualRow}
          // The tab stop stays where the focus finds it, on screen or not.
          keepMounted={focus.at < 0 ? [] : [focus.at]}
        >
          {row}
        </Virtualizer>
      ) : (
        entries.slice(0, serverRows).map(row)
      )}
    </div>
  )
}

function pageOf(list: VirtualizerHandle | null): number {
  if (!list) return 1
  const rowPx = list.getItemSize(list.findItemIndex(list.scrollOffset))
  return rowPx > 0 ? Math.max(1, Math.floor(list.viewportSize / rowPx) - 1) : 1
}
