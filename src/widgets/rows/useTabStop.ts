'use client'
import { useState } from 'react'

export interface TabStop {
  /** The row that Tab leads to, from 0; -1 where there is none. */
  at: number
  /** That row, or something in it, has the focus. */
  isFocused: boolean
  setFocused(isFocused: boolean): void
  moveTo(at: number): void
}

/**
 * One tab stop for all rows: it stays with its row wherever that goes, and passes to the neighbour when that is gone.
 * `idOf` is to be the same function at every render.
 */
export function useTabStop<R>(rows: readonly R[], idOf: (row: R) => string): TabStop {
  const [stop, setStop] = useState<{ id: string | undefined; at: number }>({ id: undefined, at: 0 })
  const [isFocused, setFocused] = useState(false)
  const idAt = (at: number): string | undefined => {
    const row = rows[at]
    return row === undefined ? undefined : idOf(row)
  }
  const found = idAt(stop.at) === stop.id ? stop.at : rows.findIndex((row) => idOf(row) === stop.id)
  const at = found >= 0 ? found : Math.min(stop.at, rows.length - 1)
  const id = idAt(at)
  // Kept in the state, so that the neighbour of a row that is gone stays the tab stop wherever it goes.
  if (isFocused && (stop.id !== id || stop.at !== at)) setStop({ id, at })
  return { at, isFocused, setFocused, moveTo: (to) => setStop({ id: idAt(to), at: to }) }
}
