'use client'
import { useRef, type RefObject } from 'react'
import type { VirtualizerHandle } from 'virtua'
import { useBrowserLayoutEffect } from '../useBrowserLayoutEffect.ts'
import type { TrayEntry } from './trayEntries.ts'

/** Keeps what is on screen where it is, when rows above it come or go. */
export function useAnchor(
  entries: readonly TrayEntry[],
  grid: RefObject<HTMLDivElement | null>,
  list: RefObject<VirtualizerHandle | null>,
): void {
  const last = useRef(entries)
  useBrowserLayoutEffect(() => {
    const before = last.current
    last.current = entries
    const { current: handle } = list
    const { current: box } = grid
    // At the top, what is new is to be seen.
    if (before === entries || !handle || !box || box.scrollTop <= 0) return
    const from = handle.findItemIndex(box.scrollTop)
    const until = handle.findItemIndex(box.scrollTop + box.clientHeight)
    const shift = commonShift(before, entries, from, until)
    const top = handle.getItemOffset(from + shift) - handle.getItemOffset(from)
    if (shift !== 0) box.scrollBy({ top, behavior: 'instant' })
  }, [entries, grid, list])
}

/** By how many places most of the rows that were on screen have moved. */
export function commonShift(
  before: readonly TrayEntry[],
  after: readonly TrayEntry[],
  from: number,
  until: number,
): number {
  const seen = new Map(before.slice(from, until + 1).map(({ jobId }, at) => [jobId, from + at]))
  const shifts: number[] = []
  for (const [at, { jobId }] of after.entries()) {
    const was = seen.get(jobId)
    if (was !== undefined) shifts.push(at - was)
  }
  return shifts.toSorted((a, b) => a - b)[shifts.length >> 1] ?? 0
}
