import { alongText, rowAfter } from '../rows/rowAfter.ts'

/** What a key does in the list: moves, unfolds, opens, acts on the row, or goes among what can be pressed in it. */
export type RowStep =
  | { to: 'row'; at: number }
  | { to: 'fold'; isOpen: boolean }
  | { to: 'open' }
  | { to: 'act'; act: 'archive' | 'unread' | 'remove' }
  | { to: 'action'; by: 1 | -1 }

export interface RowPlace {
  /** The row that has the focus, from 0. */
  at: number
  /** Rows in all. */
  count: number
  /** Rows on screen. */
  page: number
  /** Absent where nothing is folded into the row. */
  isOpen: boolean | undefined
  /** The row above it that it was unfolded from; absent on the first level. */
  parentAt: number | undefined
  isRightToLeft: boolean
  /** The focus is on something in the row that has keys of its own. */
  isInside: boolean
}

export interface PressedKey {
  key: string
  /** Which key of the board it is, for those whose letters are not Latin. */
  code: string
}

const nameOf = ({ key, code }: PressedKey, isRightToLeft: boolean): string => {
  if (key.length === 1) return /[a-z]/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase()
  return alongText(key, isRightToLeft)
}

/** What a key does at a place of the list; undefined where it is not one of the list's keys. */
export function rowStep(pressed: PressedKey, place: RowPlace): RowStep | undefined {
  const { at, count, page, isOpen, parentAt, isRightToLeft, isInside } = place
  const key = nameOf(pressed, isRightToLeft)
  const next = rowAfter(key, at, count, page)
  if (next !== undefined) return { to: 'row', at: next }
  switch (key) {
    case 'Enter':
    case 'space':
      return isInside ? undefined : { to: 'open' }
    case 'ArrowRight':
      return isOpen === false && !isInside ? { to: 'fold', isOpen: true } : { to: 'action', by: 1 }
    case 'ArrowLeft':
      if (isInside) return { to: 'action', by: -1 }
      if (isOpen) return { to: 'fold', isOpen: false }
      return parentAt === undefined ? undefined : { to: 'row', at: parentAt }
    case 'e':
      return { to: 'act', act: 'archive' }
    case 'u':
      return { to: 'act', act: 'unread' }
    case 'Delete':
    case 'Backspace':
      return { to: 'act', act: 'remove' }
    default:
      return undefined
  }
}
