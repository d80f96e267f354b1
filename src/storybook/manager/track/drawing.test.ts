import { expect, test } from 'vitest'
import { foldRows } from './foldRows.ts'
import { rulerMarks } from './rulerMarks.ts'
import { tickPaths } from './tickPaths.ts'
import type { Row, Tick } from './row.ts'

const tick = (at: number, tone: Tick['tone'] = 'quiet'): Tick => ({ at, name: 'job-progress', tone })
const rowOf = (key: string): Row => ({ key, label: key, spans: [], ticks: [tick(1)] })

test('ticks of one tone are one path', () => {
  const paths = tickPaths([tick(0), tick(500, 'bad'), tick(1_000)], 1_000)
  expect(paths).toEqual([
    ['quiet', 'M0 0V1M1000 0V1'],
    ['bad', 'M500 0V1'],
  ])
})

test('ten thousand ticks are drawn as no more than a screen can tell apart', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => tick(i))
  const [[, path] = ['quiet', '']] = tickPaths(many, 10_000)
  expect(path.match(/M/g)?.length).toBeLessThanOrEqual(2_001)
})

test.each([
  [26_000, 10, [0, 5_000, 10_000, 15_000, 20_000, 25_000]],
  [1_000, 5, [0, 200, 400, 600, 800, 1_000]],
  [3_600_000, 4, [0, 900_000, 1_800_000, 2_700_000, 3_600_000]],
  [36_000_000, 5, [0, 7_200_000, 14_400_000, 21_600_000, 28_800_000, 36_000_000]],
])('a ruler of %i ms has at most %i steps, at round moments', (durationMs, most, marks) => {
  expect(rulerMarks(durationMs, most)).toEqual(marks)
})

test('rows over the limit share the last one, and no tick is lost', () => {
  const rows = ['a', 'b', 'c', 'd'].map(rowOf)
  expect(foldRows(rows, 4)).toBe(rows)
  const folded = foldRows(rows, 3)
  expect(folded.map(({ label }) => label)).toEqual(['a', 'b', '2 more'])
  expect(folded[2]?.ticks).toHaveLength(2)
})
