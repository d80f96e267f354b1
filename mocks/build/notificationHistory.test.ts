import { expect, test } from 'vitest'
import { T0 } from '../epoch.ts'
import { notificationHistory } from './notificationHistory.ts'

test('a long history is the same for the same seed, and another for another', () => {
  expect(notificationHistory(500)).toEqual(notificationHistory(500))
  expect(notificationHistory(500, 2)).not.toEqual(notificationHistory(500))
})

test('a long history has as many as were asked for, each with an id of its own, the newest first', () => {
  const history = notificationHistory(10_000)
  expect(new Set(history.map(({ id }) => id)).size).toBe(10_000)
  const moments = history.map(({ at }) => at)
  expect(moments).toEqual(moments.toSorted((a, b) => b - a))
  expect(moments[0]).toBeLessThan(T0)
})

test('a long history has every kind in it, mostly read, and no toast is due', () => {
  const history = notificationHistory(1_000)
  expect(new Set(history.map(({ kind }) => kind))).toEqual(new Set(['completed', 'failed', 'alert', 'digest']))
  expect(history.filter(({ read }) => !read)).toHaveLength(20)
  expect(history.filter(({ toast }) => toast)).toEqual([])
})
