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

const inwards: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }
const alongText = (key: string, isRightToLeft: boolean): string => (isRightToLeft && inwards[key]) || key

/** What `key` does on a row; undefined where it is not one of the list's keys. */
export function stepOnRow(key: string, place: TrayPlace): TrayStep | undefined {
  const { entries, at, isExpanded, page, isRightToLeft } = place
  const last = entries.length - 1
  const row = (wanted: number): TrayStep => ({ to: 'row', at: Math.min(last, Math.max(0, wanted)) })
  const entry = entries[at]
  switch (alongText(key, isRightToLeft)) {
    case 'ArrowDown':
      return row(at + 1)
    case 'ArrowUp':
      return row(at - 1)
    case 'PageDown':
      return row(at + page)
    case 'PageUp':
      return row(at - page)
    case 'Home':
      return row(0)
    case 'End':
      return row(last)
    case 'Enter':
    case ' ':
      return { to: 'open' }
    case 'ArrowRight':
      return entry?.isBatch && !isExpanded ? { to: 'expand', isExpanded: true } : { to: 'action', by: 1 }
    case 'ArrowLeft':
      if (isExpanded) return { to: 'expand', isExpanded: false }
      return entry?.parentId === undefined ? undefined : row(entries.findIndex((one) => one.jobId === entry.parentId))
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
