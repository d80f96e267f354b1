import { isRecord } from '../protocol/check.ts'
import type { StatusNotification } from '../protocol/notification.ts'
import { readNotification } from '../protocol/readNotification.ts'
import type { TellStorage } from './storageProblem.ts'

/** The version that is written; a change that older pages would misread makes it grow. */
const version = 1

/** A history as it is kept. */
export interface HistoryRecord {
  v: typeof version
  /** Newest first. */
  items: readonly StatusNotification[]
}

export const historyRecord = (items: readonly StatusNotification[]): HistoryRecord => ({ v: version, items })

/** The notifications of a record: nothing where there is none, `newer` where it is not for this version to touch. */
export function readHistory(raw: unknown, tell: TellStorage): readonly StatusNotification[] | 'newer' | undefined {
  if (raw === undefined || raw === null) return undefined
  if (isRecord(raw) && typeof raw['v'] === 'number' && raw['v'] > version) return 'newer'
  if (!isRecord(raw) || raw['v'] !== version || !Array.isArray(raw['items'])) {
    tell('unreadable')
    return undefined
  }
  const read = raw['items'].map(readNotification)
  const items = read.filter((one) => one !== undefined)
  if (items.length < read.length) tell('bad-item')
  return items
}
