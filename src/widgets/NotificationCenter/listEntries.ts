import type { StatusNotification } from '../../protocol/notification.ts'
import type { NotificationLine } from './groupNotifications.ts'

/** A row of the panel's list. */
export interface ListEntry {
  id: string
  /** One notification, jobs that ended alike, or a digest with what it tells of. */
  kind: 'one' | 'group' | 'digest'
  /** What it stands for: it is acted on as a whole. */
  all: readonly [StatusNotification, ...StatusNotification[]]
  level: 1 | 2
  /** Its place among the rows of its level, from 1. */
  position: number
  size: number
  /** Absent where nothing is folded into it. */
  isOpen?: boolean
}

/** The rows of the list: lines, and below those that are unfolded what is in them. */
export function listEntries(lines: readonly NotificationLine[], expanded: ReadonlySet<string>): readonly ListEntry[] {
  const entries: ListEntry[] = []
  for (const [at, { id, digest, members }] of lines.entries()) {
    const [head = members[0], rest] = digest ? [digest, members] : [members[0], members.slice(1)]
    if (head === undefined) continue
    const kind = digest ? 'digest' : members.length > 1 ? 'group' : 'one'
    const place = { level: 1, position: at + 1, size: lines.length } as const
    const isOpen = expanded.has(id)
    const isFolded = kind !== 'one' && members.length > 0
    entries.push({ id, kind, all: [head, ...rest], ...place, ...(isFolded && { isOpen }) })
    if (!isFolded || !isOpen) continue
    for (const [below, one] of members.entries()) {
      entries.push({ id: one.id, kind: 'one', all: [one], level: 2, position: below + 1, size: members.length })
    }
  }
  return entries
}
