import { expect, test } from 'vitest'
import type { StatusNotification } from '../../protocol/notification.ts'
import { createFormatters } from '../text/createFormatters.ts'
import { formatNotification } from './formatNotification.ts'
import { notificationCenterLabels } from './notificationCenterLabels.ts'

const base = { id: '1', at: 0, seen: false, read: false, toast: false }
const words = (notification: StatusNotification) =>
  formatNotification(notification, notificationCenterLabels, createFormatters('en'))

test('a finished job is named by its name, else by its id', () => {
  const job = { ...base, kind: 'completed', jobId: '7', attempt: 1 } as const
  expect(words({ ...job, name: 'Report.pdf', resultUrl: '/r' })).toEqual({
    tone: 'success',
    title: 'Report.pdf is done',
    resultUrl: '/r',
  })
  expect(words({ ...job, name: '' }).title).toBe('Job 7 is done')
  expect(words({ ...job, name: '\u202Efdp.exe' }).title).toBe('fdp.exe is done')
})

test('a result whose link is not one to open has none', () => {
  const job = { ...base, kind: 'completed', jobId: '7', attempt: 1 } as const
  expect(words({ ...job, resultUrl: 'javascript:alert(1)' })).toEqual({ tone: 'success', title: 'Job 7 is done' })
})

test('a failure without a reason says so', () => {
  const job = { ...base, kind: 'failed', jobId: '7', attempt: 1 } as const
  expect(words({ ...job, error: 'No pages' })).toMatchObject({ tone: 'error', message: 'No pages' })
  expect(words({ ...job, error: '' }).message).toBe('The server gave no reason.')
})

test('a job that is made of others says how they ended, and is a warning where one of them failed', () => {
  const job = { ...base, jobId: '7', attempt: 1, name: 'March' } as const
  const parts = { completed: 17, failed: 3 }
  expect(words({ ...job, kind: 'completed', parts })).toEqual({
    tone: 'warning',
    title: 'March is done',
    message: '17 jobs done, 3 failed',
  })
  expect(words({ ...job, kind: 'completed', parts: { completed: 2, failed: 0 } }).tone).toBe('success')
  expect(words({ ...job, kind: 'completed', parts: { completed: 0, failed: 0 } })).not.toHaveProperty('message')
  expect(words({ ...job, kind: 'failed', parts }).message).toBe('17 jobs done, 3 failed')
  expect(words({ ...job, kind: 'failed', parts, error: 'Disk full' }).message).toBe('Disk full')
})

test('an alert without a title is called by its severity', () => {
  const alert = { ...base, kind: 'alert', message: 'Disk full' } as const
  expect(words({ ...alert, severity: 'critical' })).toEqual({
    tone: 'critical',
    title: 'System alert',
    message: 'Disk full',
  })
  expect(words({ ...alert, severity: 'info', title: 'Tonight' }).title).toBe('Tonight')
})

test('a digest counts what was done and what failed', () => {
  const digest = { ...base, kind: 'digest' } as const
  expect(words({ ...digest, completed: 8, failed: 2 })).toMatchObject({
    tone: 'error',
    message: '8 jobs done, 2 failed',
  })
  expect(words({ ...digest, completed: 1, failed: 0 })).toMatchObject({ tone: 'success', message: '1 job done' })
  expect(words({ ...digest, completed: 0, failed: 1 }).message).toBe('1 job failed')
})

test('a digest says why many are told together, and how long that took where it is known', () => {
  const digest = { ...base, kind: 'digest', completed: 8, failed: 2, at: 720_000 } as const
  expect(words(digest).title).toBe('While you were away')
  expect(words({ ...digest, cause: 'away', from: 0 }).title).toBe('While you were away, 12 min')
  expect(words({ ...digest, cause: 'burst', from: 717_000 }).title).toBe('Many at once, within 3 sec')
  expect(words({ ...digest, cause: 'burst', from: 719_900 }).title).toBe('Many at once')
})

test('an unknown kind or severity reads as a notice', () => {
  expect(words(JSON.parse('{"kind":"poem","id":"1"}'))).toEqual({ tone: 'info', title: 'Notice' })
  expect(words(JSON.parse('{"kind":"alert","severity":"odd","message":"x"}')).tone).toBe('info')
})
