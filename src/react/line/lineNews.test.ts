import { expect, test } from 'vitest'
import type { ConnectionLook } from '../../widgets/ConnectionBadge/connectionLook.ts'
import { isLineNews, lastTold } from './lineNews.ts'

/** What is read aloud of a row of looks, of which the first stands there already. */
function said(first: ConnectionLook, ...looks: ConnectionLook[]): readonly ConnectionLook[] {
  let told = first
  return looks.filter((look) => {
    const isNews = isLineNews(told, look)
    told = lastTold(told, look)
    return isNews
  })
}

test('a page that opens and a drop that mends itself say nothing', () => {
  expect(said('idle', 'connecting', 'live', 'dropped', 'updating', 'live', 'polling')).toEqual([])
})

test('trouble is said once, and that it is over once', () => {
  expect(said('live', 'dropped', 'reconnecting', 'dropped', 'reconnecting', 'updating', 'resumed', 'live')).toEqual([
    'reconnecting',
    'resumed',
  ])
  expect(said('live', 'dropped', 'slow', 'live')).toEqual(['slow', 'live'])
})

test('trouble that stands there when the badge comes is no news', () => {
  expect(said('unauthorized', 'unauthorized')).toEqual([])
  expect(said('connecting', 'unauthorized')).toEqual(['unauthorized'])
})
