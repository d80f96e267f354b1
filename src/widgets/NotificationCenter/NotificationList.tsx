'use client'
import { useId, useRef, type ReactElement, type RefObject } from 'react'
import { Virtualizer, type VirtualizerHandle } from 'virtua'
import { VirtualRow } from '../rows/VirtualRow.tsx'
import { useBrowserLayoutEffect } from '../useBrowserLayoutEffect.ts'
import { useIsClient } from '../useIsClient.ts'
import type { ListEntry } from './listEntries.ts'
import { NewOnes } from './NewOnes.tsx'
import { actsOn } from './notificationActs.ts'
import { NotificationRow, type RowDrawing } from './NotificationRow.tsx'
import { useRows } from './useRows.ts'
import { useSeen } from './useSeen.ts'

export interface NotificationListProps extends RowDrawing {
  entries: readonly ListEntry[]
  /** Notifications that have come meanwhile and wait above the list. */
  waiting: number
  onTakeIn: () => void
  onFold: (id: string, isOpen: boolean) => void
  onSeen: ((ids: readonly string[]) => void) | undefined
}

// From here on only those in sight are drawn. Fewer are all there, for the page's own search and for paper.
const longFrom = 60
/** Rows in what a server renders: it does not know how many fit on screen. */
const serverRows = 20
/** CSS pixels of a row before it has been measured. */
const likelyPx = 66

/** The rows under the bell: a tree grid, as of mail with threads, so that a screen reader passes the list's own keys on. */
export function NotificationList(props: NotificationListProps): ReactElement {
  const { entries, waiting, onTakeIn, onFold: _, onSeen, ...drawing } = props
  const { labels } = drawing
  const box = useRef<HTMLDivElement>(null)
  const long = useRef<VirtualizerHandle>(null)
  const isClient = useIsClient()
  const keysId = useId()
  const rows = useListRows(props, box, long)
  const takeIn = useTakeIn(onTakeIn, rows.goTo)
  useSeen(box, entries, onSeen)
  useFocusLeftToPanel(box)
  const row = (entry: ListEntry, at: number): ReactElement => (
    <NotificationRow
      key={entry.id}
      {...drawing}
      entry={entry}
      at={at}
      isTabStop={at === rows.at}
      onOpen={openerOf(entry, props)}
    />
  )
  return (
    <>
      <NewOnes count={waiting} onTakeIn={takeIn} labels={labels} formatters={drawing.formatters} />
      <span id={keysId} data-hidden="">
        {labels.keys}
      </span>
      <div
        ref={box}
        role="treegrid"
        aria-label={labels.title}
        aria-describedby={keysId}
        aria-rowcount={entries.length}
        data-part="list"
        {...rows.handlers}
      >
        {entries.length < longFrom || !isClient ? (
          entries.slice(0, isClient ? longFrom : serverRows).map(row)
        ) : (
          <Virtualizer
            ref={long}
            data={entries}
            itemSize={likelyPx}
            item={VirtualRow}
            // The tab stop stays where the focus finds it, on screen or not.
            keepMounted={rows.at < 0 ? [] : [rows.at]}
          >
            {row}
          </Virtualizer>
        )}
      </div>
    </>
  )
}

/** The keys of the rows, and what they do here. */
function useListRows(
  props: NotificationListProps,
  box: RefObject<HTMLElement | null>,
  long: RefObject<VirtualizerHandle | null>,
) {
  const { entries, acts, onFold } = props
  return useRows({
    entries,
    list: box,
    page: () => rowsPerPage(box.current),
    show: (at) => showRow(box.current, long.current, at),
    onFold,
    onOpen: (entry) => openerOf(entry, props)?.(),
    onAct: ({ all }, act) => {
      const can = actsOn(all, acts)
      if (act === 'archive') (can.archive ?? can.unarchive)?.()
      else if (act === 'unread') (can.read ?? can.unread)?.()
      else can.remove?.()
    },
  })
}

/** What a press on a row does: it unfolds, or is chosen and with that dealt with. */
function openerOf(entry: ListEntry, { acts, onFold }: NotificationListProps): (() => void) | undefined {
  const { id, isOpen, all } = entry
  if (isOpen !== undefined) return () => onFold(id, !isOpen)
  const { onSelect, onRead } = acts
  return (
    onSelect &&
    (() => {
      if (!all[0].read) onRead?.([all[0].id], true)
      onSelect(all[0])
    })
  )
}

/** Takes in what waits, then goes to the first row. */
function useTakeIn(onTakeIn: () => void, goTo: (at: number) => void): () => void {
  const isTaken = useRef(false)
  useBrowserLayoutEffect(() => {
    if (!isTaken.current) return
    isTaken.current = false
    goTo(0)
  })
  return () => {
    isTaken.current = true
    onTakeIn()
  }
}

/** The last row takes its focus with it: the panel goes on with it, so that it does not fall out. */
function useFocusLeftToPanel(box: RefObject<HTMLElement | null>): void {
  useBrowserLayoutEffect(() => {
    const { current: list } = box
    return () => {
      if (list?.contains(list.ownerDocument.activeElement)) list.closest<HTMLElement>('[data-part=panel]')?.focus()
    }
  }, [box])
}

function rowsPerPage(box: HTMLElement | null): number {
  const rowPx = box?.querySelector('[role=row]')?.clientHeight ?? 0
  return box && rowPx > 0 ? Math.max(1, Math.floor(box.clientHeight / rowPx) - 1) : 1
}

function showRow(box: HTMLElement | null, long: VirtualizerHandle | null, at: number): void {
  if (long) long.scrollToIndex(at, { align: 'nearest' })
  else box?.querySelector(`[aria-rowindex="${at + 1}"]`)?.scrollIntoView({ block: 'nearest' })
}
