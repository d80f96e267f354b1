'use client'
import type { KeyboardEvent, RefObject } from 'react'
import { rowFocus, type RowFocus } from '../rows/rowFocus.ts'
import { useFocusOnStop } from '../rows/useFocusOnStop.ts'
import { useTabStop } from '../rows/useTabStop.ts'
import type { ListEntry } from './listEntries.ts'
import { rowStep, type RowStep } from './rowStep.ts'

interface RowsOptions {
  entries: readonly ListEntry[]
  list: RefObject<HTMLElement | null>
  /** Rows that fit on screen. */
  page: () => number
  /** Brings the row `at` on screen. */
  show: (at: number) => void
  onFold: (id: string, isOpen: boolean) => void
  onOpen: (entry: ListEntry) => void
  onAct: (entry: ListEntry, act: 'archive' | 'unread' | 'remove') => void
}

interface Rows {
  /** The row that Tab leads to, from 0; -1 where there is none. */
  at: number
  /** Gives a row the focus. */
  goTo: (at: number) => void
  handlers: RowFocus & { onKeyDown: (event: KeyboardEvent<HTMLElement>) => void }
}

const idOf = ({ id }: ListEntry): string => id

/** The keys and the focus of the rows: one that goes away leaves the focus to the next. */
export function useRows(options: RowsOptions): Rows {
  const { entries, list, show } = options
  const { at, setFocused, moveTo } = useTabStop(entries, idOf)
  const { hold, ask } = useFocusOnStop(list, at, show)
  const goTo = (to: number): void => {
    ask()
    moveTo(to)
    show(to)
  }
  const keyDown = useRowKeys(options, at, goTo)
  return {
    at,
    goTo,
    handlers: {
      onKeyDown: keyDown,
      ...rowFocus({ count: entries.length, hold, setFocused, moveTo }),
    },
  }
}

function useRowKeys(options: RowsOptions, at: number, moveTo: (at: number) => void) {
  const { entries, page, onFold, onOpen, onAct } = options
  const go = (step: RowStep, entry: ListEntry, row: HTMLElement, target: HTMLElement): void => {
    if (step.to === 'row') moveTo(step.at)
    else if (step.to === 'action') moveWithin(row, target, step.by)
    else if (step.to === 'fold') onFold(entry.id, step.isOpen)
    else if (step.to === 'open') onOpen(entry)
    else onAct(entry, step.act)
  }
  return (event: KeyboardEvent<HTMLElement>): void => {
    const { target, currentTarget } = event
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return
    const row = target instanceof HTMLElement && target.closest<HTMLElement>('[role=row]')
    const entry = entries[at]
    if (!row || !entry || !(target instanceof HTMLElement)) return
    const step = rowStep(event, {
      at,
      count: entries.length,
      page: page(),
      isOpen: entry.isOpen,
      parentAt: entry.level === 2 ? at - entry.position : undefined,
      isRightToLeft: getComputedStyle(currentTarget).direction === 'rtl',
      isInside: target !== row,
    })
    if (!step) return
    event.preventDefault()
    go(step, entry, row, target)
  }
}

/** Moves the focus among what can be pressed in a row; before the first of them is the row itself. */
function moveWithin(row: HTMLElement, from: HTMLElement, by: 1 | -1): void {
  const all = [row, ...row.querySelectorAll<HTMLElement>('a[href], button:not([data-part=name])')]
  all[Math.max(0, all.indexOf(from)) + by]?.focus()
}
