import { expect, test } from 'vitest'
import type { StatusNotification } from '../../protocol/notification.ts'
import { tallyNotifications } from './tallyNotifications.ts'

const base = { at: 10, seen: false, read: false, toast: false }
const end = (jobId: string, more: Partial<StatusNotification> = {}): StatusNotification =>
  ({ ...base, kind: 'completed', id: jobId, jobId, attempt: 1, ...more }) as StatusNotification
const digest: StatusNotification = { ...base, kind: 'digest', id: 'd', completed: 1, failed: 1 }

test('a digest is counted where nothing stands below it, and its ends where they do', () => {
  const below = [end('a'), end('b', { kind: 'failed', seen: true })]
  const { counts, hasFailure } = tallyNotifications([digest, ...below])
  expect(counts).toEqual({ unseen: 1, unread: 2, all: 2, failed: 1, archived: 0 })
  expect(hasFailure).toEqual({ unseen: false, unread: true, all: true })
  expect(tallyNotifications([digest]).counts).toEqual({ unseen: 1, unread: 1, all: 1, failed: 1, archived: 0 })
})

test('what is archived is counted as that alone', () => {
  expect(tallyNotifications([end('a', { archived: true })]).counts).toEqual({
    unseen: 0,
    unread: 0,
    all: 0,
    failed: 0,
    archived: 1,
  })
})
