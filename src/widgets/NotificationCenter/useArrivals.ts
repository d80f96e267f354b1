'use client'
import { useEffect, useMemo, useReducer, useState } from 'react'
import type { StatusNotification } from '../../protocol/notification.ts'

type List = readonly StatusNotification[]

interface Arrivals {
  /** What is listed. */
  listed: List
  /** What has come while the list is held, and waits. */
  waiting: List
  takeIn(): void
}

/** While a list is held, what arrives waits above it: nothing that is being read or pointed at moves. */
export function useArrivals(notifications: List, isHeld: boolean): Arrivals {
  const [known] = useState(() => new Set(notifications.map(({ id }) => id)))
  const [taken, noteTaken] = useReducer((times: number) => times + 1, 0)
  // `taken` says that `known` has changed.
  const count = useMemo(
    () => (isHeld && taken >= 0 ? countNew(notifications, known) : 0),
    [notifications, isHeld, known, taken],
  )
  const listed = useMemo(() => (count === 0 ? notifications : notifications.slice(count)), [notifications, count])
  const waiting = useMemo(() => notifications.slice(0, count), [notifications, count])
  useEffect(() => {
    for (const { id } of listed) known.add(id)
  }, [known, listed])
  const takeIn = (): void => {
    for (const { id } of waiting) known.add(id)
    noteTaken()
  }
  return { listed, waiting, takeIn }
}

/** Those that stand before all that was there. What is put back by an undo was there. */
function countNew(notifications: List, known: ReadonlySet<string>): number {
  const first = notifications.findIndex(({ id }) => known.has(id))
  return first < 0 ? notifications.length : first
}
