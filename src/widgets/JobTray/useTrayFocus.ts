'use client'
import type { KeyboardEvent, MouseEvent, RefObject } from 'react'
import { rowFocus, type RowFocus } from '../rows/rowFocus.ts'
import { rowIndexOf, useFocusOnStop } from '../rows/useFocusOnStop.ts'
import { useTabStop } from '../rows/useTabStop.ts'
import type { TrayEntry } from './trayEntries.ts'
import { stepInRow, stepOnRow, type TrayStep } from './trayStep.ts'

export interface TrayFocusOptions {
  entries: readonly TrayEntry[]
  grid: RefObject<HTMLDivElement | null>
  isExpanded: (jobId: string) => boolean
  /** Rows that fit on screen. */
  page: () => number
  /** Brings the row `at` on screen. */
  show: (at: number) => void
  onExpand: (jobId: string, isExpanded: boolean) => void
  onActivate: (entry: TrayEntry) => void
}

export interface TrayFocus {
  /** The row that Tab leads to, from 0; -1 where there is none. */
  at: number
  isFocused: boolean
  handlers: RowFocus & {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
    onClick: (event: MouseEvent<HTMLElement>) => void
  }
}

/** What in a row has keys of its own. */
const usable = 'button, a, summary, input, select, [data-part=details]'

const jobIdOf = ({ jobId }: TrayEntry): string => jobId

/** The keys and the focus of the rows: a row that goes away leaves the focus to its neighbour. */
export function useTrayFocus(options: TrayFocusOptions): TrayFocus {
  const { entries, onActivate } = options
  const { at, isFocused, setFocused, moveTo } = useTabStop(entries, jobIdOf)
  const { hold, ask } = useFocusOnStop(options.grid, at, options.show)
  const keyDown = useTrayKeys(options, at, (to) => {
    ask()
    moveTo(to)
    options.show(to)
  })
  return {
    at,
    isFocused,
    handlers: {
      onKeyDown: keyDown,
      onClick({ target }) {
        if (!(target instanceof Element) || target.closest(usable)) return
        const entry = entries[rowIndexOf(target)]
        // Whoever marks text in a row does not press it.
        if (entry && String(window.getSelection()) === '') onActivate(entry)
      },
      ...rowFocus({ count: entries.length, hold, setFocused, moveTo }),
    },
  }
}

function useTrayKeys(options: TrayFocusOptions, at: number, moveTo: (at: number) => void) {
  const { entries, isExpanded, page, onExpand, onActivate } = options
  const entry = entries[at]
  const go = (step: TrayStep, row: HTMLElement, target: HTMLElement): void => {
    if (step.to === 'out') row.focus()
    else if (step.to === 'action') moveWithin(row, target, step.by)
    else if (step.to === 'row') moveTo(step.at)
    else if (entry && step.to === 'expand') onExpand(entry.jobId, step.isExpanded)
    else if (entry) onActivate(entry)
  }
  return (event: KeyboardEvent<HTMLElement>): void => {
    const { key, target, currentTarget } = event
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return
    if (!(target instanceof HTMLElement)) return
    const row = target.closest<HTMLElement>('[data-part=row]')
    const isRightToLeft = getComputedStyle(currentTarget).direction === 'rtl'
    const place = { entries, at, isExpanded: isExpanded(entry?.jobId ?? ''), page: page(), isRightToLeft }
    // A press on a word of the row is one on the row.
    const step = target.closest(usable) ? stepInRow(key, isRightToLeft) : stepOnRow(key, place)
    if (!row || !step) return
    event.preventDefault()
    go(step, row, target)
  }
}

/** Moves the focus among what can be used on a row’s line; before the first of them is the row itself. */
function moveWithin(row: HTMLElement, from: HTMLElement, by: 1 | -1): void {
  if (from.closest('[data-part=details]')) return
  const all = [row, ...row.querySelectorAll<HTMLElement>('[data-part=job] :is(button, a[href])')]
  all[Math.max(0, all.indexOf(from)) + by]?.focus()
}
