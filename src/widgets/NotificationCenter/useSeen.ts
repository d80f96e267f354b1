'use client'
import { useEffect, useRef, type RefObject } from 'react'
import { rowIndexOf } from '../rows/useFocusOnStop.ts'
import type { ListEntry } from './listEntries.ts'

/** Tells of each notification that has come on screen, once until it is seen: those of a folded line with it. */
export function useSeen(
  list: RefObject<HTMLElement | null>,
  entries: readonly ListEntry[],
  onSeen: ((ids: readonly string[]) => void) | undefined,
): void {
  const told = useRef(new Set<string>())
  const look = useRef(() => {})
  useEffect(() => {
    look.current = () => {
      if (!list.current) return
      // What was seen may be news again: a failure that came late.
      for (const row of list.current.querySelectorAll('[data-seen=true]'))
        for (const { id } of entries[rowIndexOf(row)]?.all ?? []) told.current.delete(id)
      const rows = onSeen ? rowsOnScreen(list.current) : []
      const ids = rows.flatMap((row) => idsOf(entries[rowIndexOf(row)])).filter((id) => !told.current.has(id))
      for (const id of ids) told.current.add(id)
      if (ids.length > 0) onSeen?.(ids)
    }
    look.current()
  })
  useEffect(() => {
    const box = list.current
    const onScroll = (): void => look.current()
    box?.addEventListener('scroll', onScroll, { passive: true })
    return () => box?.removeEventListener('scroll', onScroll)
  }, [list])
}

const idsOf = (entry: ListEntry | undefined): readonly string[] =>
  entry?.all.filter(({ seen }) => !seen).map(({ id }) => id) ?? []

function rowsOnScreen(list: HTMLElement): readonly Element[] {
  const { top, bottom } = list.getBoundingClientRect()
  const end = Math.min(bottom, list.ownerDocument.documentElement.clientHeight)
  return [...list.querySelectorAll('[data-seen=false]')].filter((row) => {
    const place = row.getBoundingClientRect()
    return place.top <= end && place.bottom >= top
  })
}
