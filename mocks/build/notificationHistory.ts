import type { StatusNotification } from '../../src/protocol/notification.ts'
import { T0 } from '../epoch.ts'
import { chance } from '../script/chance.ts'
import { notification } from './notification.ts'

const topics = ['Invoice', 'Lease', 'Report', 'Minutes', 'Receipt', 'Contract'] as const
const reasons = [
  'The file is encrypted and needs a password.',
  'The second page is damaged and cannot be read.',
  'The page reader did not answer.',
] as const
const severities = ['info', 'warning', 'critical'] as const
const minute = 60_000

/**
 * A history of `count` notifications, the newest first and all before `now`: mostly jobs that were done, some failures,
 * alerts and digests, the first twenty unread. The same for the same `seed`.
 */
export function notificationHistory(count: number, seed = 1, now = T0): readonly StatusNotification[] {
  const luck = chance(seed)
  let at = now
  return Array.from({ length: count }, (_, place): StatusNotification => {
    at -= luck.between(place * 4, 1, 12) * minute
    const isNew = place < 20
    const facts = { at, seen: !isNew, read: !isNew }
    const kind = luck.between(place * 4 + 1, 1, 100)
    const jobId = `doc-${count - place}`
    const name = `${luck.pick(place * 4 + 2, topics)} ${1_000 + count - place}.pdf`
    const rest = luck.between(place * 4 + 3, 0, 2)
    if (kind <= 3) {
      return notification.alert({ ...facts, id: `alert/${jobId}`, severity: severities[rest] ?? 'info' })
    }
    if (kind <= 5) {
      return notification.digest({ ...facts, id: `digest/job/${jobId}`, completed: 4 + rest, failed: rest })
    }
    const id = (status: string) => `job/${jobId}/1/${status}`
    return kind <= 15
      ? notification.failed({ ...facts, id: id('failed'), jobId, name, error: reasons[rest] ?? '' })
      : notification.completed({ ...facts, id: id('completed'), jobId, name })
  })
}
