import { expect, test } from 'vitest'
import { flatEntries, groupedEntries } from './trayEntries.ts'
import type { Grouping } from './trayEntries.ts'

const row = (jobId: string, parentId?: string) => ({ jobId, parentId })
const grouping = (expanded: readonly string[], known = ['all', 'other']): Grouping => ({
  expanded: new Set(expanded),
  isBatch: (jobId) => known.includes(jobId),
  isKnown: (jobId) => known.includes(jobId),
})
const outline = (entries: readonly { jobId: string; level: number; position: number; size: number }[]) =>
  entries.map(({ jobId, level, position, size }) => `${'>'.repeat(level)} ${jobId} ${position}/${size}`)

test('ungrouped, each job has its place among all', () => {
  expect(outline(flatEntries([row('a'), row('b', 'all')]))).toEqual(['> a 1/2', '> b 2/2'])
})

test('a batch that is closed hides its parts', () => {
  expect(outline(groupedEntries([row('all'), row('a', 'all'), row('z')], grouping([])))).toEqual([
    '> all 1/2',
    '> z 2/2',
  ])
})

test('a batch stands where the first of its parts comes, with them in their order', () => {
  const rows = [row('x'), row('b', 'all'), row('z'), row('a', 'all'), row('all')]
  expect(outline(groupedEntries(rows, grouping(['all'])))).toEqual([
    '> x 1/3',
    '> all 2/3',
    '>> b 1/2',
    '>> a 2/2',
    '> z 3/3',
  ])
})

test('a batch that the filter leaves out is there for its parts', () => {
  expect(outline(groupedEntries([row('a', 'all')], grouping(['all'])))).toEqual(['> all 1/1', '>> a 1/1'])
})

test('parts of a batch nobody has told of, and a job that names itself, stand for themselves', () => {
  expect(outline(groupedEntries([row('a', 'gone'), row('all', 'all')], grouping(['all'])))).toEqual([
    '> a 1/2',
    '> all 2/2',
  ])
})

test('a batch within a batch, and two that name each other, stand once each', () => {
  const rows = [row('all'), row('other', 'all'), row('a', 'all'), row('b', 'other')]
  expect(outline(groupedEntries(rows, grouping(['all', 'other'])))).toEqual([
    '> all 1/2',
    '>> a 1/1',
    '> other 2/2',
    '>> b 1/1',
  ])
  const circle = [row('all', 'other'), row('other', 'all')]
  expect(outline(groupedEntries(circle, grouping(['all', 'other'])))).toEqual(['> all 1/2', '> other 2/2'])
})

test('only a batch says that it is one', () => {
  const entries = groupedEntries([row('all'), row('z')], grouping([]))
  expect(entries.map(({ isBatch }) => isBatch)).toEqual([true, false])
})
