'use client'
import { useState } from 'react'
import type { TrayEntry } from './trayEntries.ts'

export interface TabStop {
  /** The row that Tab leads to, from 0; -1 where there is none. */
  at: number
  /** That row, or something in it, has the focus. */
  isFocused: boolean
  setFocused(isFocused: boolean): void
  moveTo(at: number): void
}

/** One tab stop for all rows: it stays with its job wherever that goes, and passes to the neighbour when that is gone. */
export function useTabStop(entries: readonly TrayEntry[]): TabStop {
  const [stop, setStop] = useState<{ jobId: string | undefined; at: number }>({ jobId: undefined, at: 0 })
  const [isFocused, setFocused] = useState(false)
  const found = entries[stop.at]?.jobId === stop.jobId ? stop.at : entries.findIndex((one) => one.jobId === stop.jobId)
  const at = found >= 0 ? found : Math.min(stop.at, entries.length - 1)
  const jobId = entries[at]?.jobId
  // Kept in the state, so that the neighbour of a job that is gone stays the tab stop wherever it goes.
  if (isFocused && (stop.jobId !== jobId || stop.at !== at)) setStop({ jobId, at })
  return { at, isFocused, setFocused, moveTo: (to) => setStop({ jobId: entries[to]?.jobId, at: to }) }
}
