import { expect, test } from 'vitest'
import type { StatusNotification } from '../../protocol/notification.ts'
import { groupNotifications } from './groupNotifications.ts'

const minute = 60_000
const base = { seen: false, read: false, toast: false }
const done = (id: string, at = 0): StatusNotification => ({ ...base, kind: 'completed', id, jobId: id, attempt: 1, at })
const failed = (id: string): StatusNotification => ({ ...base, kind: 'failed', id, jobId: id, attempt: 1, at: 0 })
const alert = (id: string): StatusNotification => ({ ...base, kind: 'alert', id, severity: 'info', message: id, at: 0 })
const lines = (list: readonly StatusNotification[], from = 3) =>
  groupNotifications(list, from).map(({ digest, members }) =>
    [...(digest ? [`(${digest.id})`] : []), ...members.map(({ id }) => id)].join(' '),
  )
const digest = (id: string, told: number, parts: { at?: number; from?: number } = {}): StatusNotification => ({
  ...base,
  kind: 'digest',
  id,
  at: 0,
  completed: told,
  failed: 0,
  ...parts,
})

test('jobs that ended alike one after another are one line, from the number on that is asked for', () => {
  expect(lines([done('a'), done('b'), done('c')])).toEqual(['a b c'])
  expect(lines([done('a'), done('b')])).toEqual(['a', 'b'])
})

test('another end between them, or too long a pause, parts them', () => {
  expect(lines([done('a'), failed('x'), done('b')], 2)).toEqual(['a', 'x', 'b'])
  expect(lines([done('a', 30 * minute), done('b', 10 * minute), done('c')], 2)).toEqual(['a', 'b c'])
})

test('only ends of jobs are put together', () => {
  expect(lines([alert('a'), alert('b'), alert('c')])).toEqual(['a', 'b', 'c'])
})

test('an endless number keeps every line by itself', () => {
  expect(lines([done('a'), done('b'), done('c')], Infinity)).toEqual(['a', 'b', 'c'])
})

test('a digest holds the ends below it that it tells of, and no more of them', () => {
  expect(lines([digest('d', 2), done('a'), failed('x'), done('b')])).toEqual(['(d) a x', 'b'])
  expect(lines([done('a'), done('b'), digest('d', 2), done('c')])).toEqual(['a', 'b', '(d) c'])
})

test('a digest holds nothing from before it began, nor what is no end of a job', () => {
  const told = digest('d', 2, { at: 9, from: 5 })
  expect(lines([told, done('a', 7), done('b', 4)])).toEqual(['(d) a', 'b'])
  expect(lines([told, alert('x'), done('a', 7)])).toEqual(['(d)', 'x', 'a'])
})

test('a line keeps its id while others join it', () => {
  const [before] = groupNotifications([done('b'), done('a')], 2)
  const [after] = groupNotifications([done('c'), done('b'), done('a')], 2)
  expect(after?.id).toBe(before?.id)
})
