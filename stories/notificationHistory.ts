import { notification } from '../mocks/build/notification.ts'
import { T0 } from '../mocks/epoch.ts'
import type { StatusNotification } from '../src/protocol/notification.ts'

const { alert, completed, failed } = notification

export const minute = 60_000
export const read = { seen: true, read: true }

/** What a morning’s work leaves behind: every type, some of it unread. */
export const notificationHistory: readonly StatusNotification[] = [
  completed({ jobId: '81', name: 'Quarterly report.pdf', at: T0 - 20_000 }),
  failed({ jobId: '80', name: 'Lease agreement.pdf', at: T0 - 4 * minute }),
  alert({ severity: 'warning', at: T0 - 12 * minute, seen: true }),
  completed({ jobId: '79', name: 'Invoice 2031.pdf', at: T0 - 47 * minute, ...read }),
  alert({
    id: 'alert/storage',
    severity: 'critical',
    title: 'Storage is full',
    message: 'Uploads are paused.',
    at: T0 - 180 * minute,
    ...read,
  }),
  failed({ jobId: '77', name: '', at: T0 - 26 * 60 * minute, error: '', ...read }),
]

/** `count` scans that were done one soon after another, the newest first. */
export const scans = (count: number, apartMs: number): readonly StatusNotification[] =>
  Array.from({ length: count }, (_, i) =>
    completed({ jobId: `scan-${i}`, name: `Scan ${count - i}.pdf`, at: T0 - i * apartMs }),
  )
