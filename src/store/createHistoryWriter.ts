import type { StatusNotification } from '../protocol/notification.ts'
import type { NotificationStorage } from '../protocol/notificationStorage.ts'
import { commonHistory, isSameHistory, mergeHistory } from './mergeHistory.ts'
import type { CommonHistory } from './mergeHistory.ts'
import { setNewest } from './setNewest.ts'
import type { TellStorage } from './storageProblem.ts'

export interface HistoryWriterParts {
  storage: NotificationStorage
  key: string
  tell: TellStorage
  /** How many are kept at most. */
  max: number
  /** What is kept of a notification; nothing leaves it out. */
  redact(one: StatusNotification): StatusNotification | undefined
}

/** Writes a list as other tabs have left room for it. */
export interface HistoryWriter {
  /** Notes that the tab has taken over all that the storage had. */
  agree(theirs: readonly StatusNotification[]): void
  /** Rejects with the storage's own error. */
  write(
    list: readonly StatusNotification[],
    theirs: readonly StatusNotification[] | undefined,
    isOver: () => boolean,
  ): Promise<void>
}

export function createHistoryWriter(parts: HistoryWriterParts): HistoryWriter {
  let room = parts.max
  let common: CommonHistory = new Map()
  return {
    agree(theirs) {
      common = new Map(theirs.map((one) => [one.id, one]))
    },
    async write(list, theirs, isOver) {
      const ours = list.flatMap((one) => parts.redact(one) ?? [])
      const merged = mergeHistory(ours, theirs, common).slice(0, room)
      const isThere = isSameHistory(merged, theirs ?? [])
      const set = isThere ? merged : await setNewest(parts, merged, isOver)
      if (!set) return
      if (set.length < merged.length) {
        room = set.length
        parts.tell('quota')
      }
      common = commonHistory(ours, set, common)
    },
  }
}
