import { expect, test } from 'vitest'
import type { StatusNotification } from '../../protocol/notification.ts'
import { createFormatters } from '../text/createFormatters.ts'
import { formatDesktop, formatDesktopDigest } from './formatDesktop.ts'
import { notificationCenterLabels as labels } from './notificationCenterLabels.ts'

const formatters = createFormatters('en')
const base = { id: '1', at: 0, seen: false, read: false, toast: true }
const format = (one: StatusNotification) => formatDesktop(one, labels, formatters)

test('a job is told by its name, or its id, and how it ended', () => {
  const job = { ...base, jobId: 'a', attempt: 1 }
  expect(format({ ...job, kind: 'completed', name: 'Lease.pdf' })).toEqual({ title: 'Lease.pdf is done' })
  expect(format({ ...job, kind: 'failed' })).toEqual({ title: 'Job a failed' })
})

test('a name that would turn its sentence around is told without what turns it', () => {
  const job = { ...base, jobId: '\u2066a', attempt: 1 }
  expect(format({ ...job, kind: 'failed', name: '\u202Efdp.exe\u2069' })).toEqual({ title: 'fdp.exe failed' })
  expect(format({ ...job, kind: 'completed', name: '\u202E' })).toEqual({ title: 'Job a is done' })
})

test('an alert is told by how grave it is alone', () => {
  const alert = { ...base, kind: 'alert', title: 'hunter2', message: 'hunter2' } as const
  expect(format({ ...alert, severity: 'warning' })).toEqual({ title: 'Warning' })
})

test('many are told by their counts', () => {
  const counts = (completed: number, failed: number, other: number) =>
    formatDesktopDigest({ completed, failed, other }, labels, formatters).body
  expect([counts(8, 2, 0), counts(1_200, 0, 3), counts(0, 0, 4)]).toEqual([
    '8 jobs done, 2 failed',
    '1,200 jobs done',
    'Notifications, 4 new',
  ])
})
