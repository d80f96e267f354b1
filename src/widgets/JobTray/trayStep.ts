import { alongText, rowAfter } from '../rows/rowAfter.ts'
import type { TrayEntry } from './trayEntries.ts'

/** What a key does in the list: goes to the row `at`, shows or hides the parts, opens the row, goes into it or out of it. */
export type TrayStep =
  | { to: 'row'; at: number }
  | { to: 'expand'; isExpanded: boolean }
  | { to: 'open' }
  | { to: 'action'; by: 1 | -1 }
  | { to: 'out' }

export interface TrayPlace {
  entries: readonly TrayEntry[]
  /** The row that has the focus, from 0. */
  at: number
  isExpanded: boolean
  /** Rows on screen. */
  page: number
  isRightToLeft: boolean
}

/** What `key` does on a row; undefined where it is not one of the list's keys. */
export function stepOnRow(key: string, place: TrayPlace): TrayStep | undefined {
  const { entries, at, isExpanded, page, isRightToLeft } = place
  const entry = entries[at]
  const along = alongText(key, isRightToLeft)
  const next = rowAfter(along, at, entries.length, page)
  if (next !== undefined) return { to: 'row', at: next }
  switch (along) {
    case 'Enter':
    case ' ':
      return { to: 'open' }
    case 'ArrowRight':
      return entry?.isBatch && !isExpanded ? { to: 'expand', isExpanded: true } : { to: 'action', by: 1 }
    case 'ArrowLeft':
      if (isExpanded) return { to: 'expand', isExpanded: false }
      if (entry?.parentId === undefined) return undefined
      return {
        to: 'row',
        at: Math.max(
          0,
          entries.findIndex((one) => one.jobId === entry.parentId),
        ),
      }
    default:
      return undefined
  }
}

/** What `key` does on something inside a row. */
export function stepInRow(key: string, isRightToLeft: boolean): TrayStep | undefined {
  switch (alongText(key, isRightToLeft)) {
    case 'Escape':
      return { to: 'out' }
    case 'ArrowRight':
      return { to: 'action', by: 1 }
    case 'ArrowLeft':
      return { to: 'action', by: -1 }
    default:
      return undefined
  }
}
