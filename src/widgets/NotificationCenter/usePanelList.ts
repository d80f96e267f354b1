'use client'
import { useMemo, useState } from 'react'
import type { StatusNotification } from '../../protocol/notification.ts'
import { groupNotifications } from './groupNotifications.ts'
import { listEntries, type ListEntry } from './listEntries.ts'
import { fitsFilter, type NotificationFilter } from './notificationFilter.ts'
import { useArrivals } from './useArrivals.ts'
import { useHeld } from './useHeld.ts'

interface PanelList {
  /** What is listed, folded or not. */
  listed: readonly StatusNotification[]
  hasUnread: boolean
  entries: readonly ListEntry[]
  /** Notifications that have come while the list is read. */
  waiting: number
  takeIn: () => void
  fold: (id: string, isOpen: boolean) => void
  holding: ReturnType<typeof useHeld>['handlers']
}

/** What the panel lists: filtered, folded, and still while it is read. Time passing recounts nothing of it. */
export function usePanelList(
  notifications: readonly StatusNotification[],
  filter: NotificationFilter,
  groupFrom: number,
): PanelList {
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set())
  const fitting = useMemo(() => notifications.filter((one) => fitsFilter(one, filter)), [notifications, filter])
  const { isHeld, handlers } = useHeld(fitting.length > 0 ? filter : 'nothing')
  const { listed, waiting, takeIn } = useArrivals(fitting, isHeld)
  const lines = useMemo(() => groupNotifications(listed, groupFrom), [listed, groupFrom])
  const entries = useMemo(() => listEntries(lines, expanded), [lines, expanded])
  const hasUnread = useMemo(() => listed.some(({ read }) => !read), [listed])
  const fold = (id: string, isOpen: boolean): void => {
    const next = new Set(expanded)
    if (isOpen) next.add(id)
    else next.delete(id)
    setExpanded(next)
  }
  return { listed, hasUnread, entries, waiting: waiting.length, takeIn, fold, holding: handlers }
}
