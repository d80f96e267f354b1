import { expect, test } from 'vitest'
import type { StatusNotification } from '../protocol/notification.ts'
import { toNotifications } from './toNotifications.ts'

const base = { at: 5_000, seen: false, read: false, toast: true }
const history: StatusNotification[] = [
  { ...base, id: '1', kind: 'completed', jobId: 'a', attempt: 1, name: 'Report', read: true },
  { ...base, id: '2', kind: 'failed', jobId: 'b', attempt: 1, error: 'Out of paper' },
  { ...base, id: '3', kind: 'alert', severity: 'warning', message: 'Maintenance at noon' },
  { ...base, id: '4', kind: 'digest', completed: 2, failed: 0 },
]

test('each kind has its type, its words and its time', () => {
  const timestamp = new Date(5_000)
  expect(toNotifications(history)).toEqual([
    { id: '1', type: 'success', title: 'Report is done', message: '', timestamp, read: true, jobId: 'a' },
    { id: '2', type: 'error', title: 'Job b failed', message: 'Out of paper', timestamp, read: false, jobId: 'b' },
    { id: '3', type: 'alert', title: 'Warning', message: 'Maintenance at noon', timestamp, read: false },
    { id: '4', type: 'success', title: 'While you were away', message: '2 jobs done', timestamp, read: false },
  ])
})

test('the same history is the same list, and what stays in another one the same object', () => {
  expect(toNotifications(history)).toBe(toNotifications(history))
  expect(toNotifications(history.slice(1))[0]).toBe(toNotifications(history)[1])
})
