import { expect, test } from 'vitest'
import { metricsSample } from '../../../mocks/build/metricsSample.ts'
import { metricsSeries } from '../../../mocks/build/metricsSeries.ts'
import type { MetricsSample } from '../../protocol/systemMetrics.ts'
import { csvRow } from './csvRow.ts'
import { exportCsv } from './exportCsv.ts'
import { exportJson } from './exportJson.ts'
import { shownFigures } from './shownFigures.ts'

const noon = Date.UTC(2026, 0, 15, 12)
const hostile = '=HYPERLINK("http://x"),\r\n"quoted", ünï'
const newest = metricsSample({
  timestamp: noon + 600_000,
  workers: [
    { id: 'w1', status: 'busy', currentJobId: '@job', jobsProcessed: 0, lastHeartbeat: noon + 599_000 },
    { id: '+w2', status: 'busy', lastHeartbeat: noon, cpuUsage: 140.5 },
  ],
  queues: {
    lanes: [
      {
        name: 'premium',
        waiting: 3,
        active: 1,
        avgWaitTime: 1.5,
        paused: true,
        others: [{ name: 'parked', count: 2 }],
      },
      { name: '-large', waiting: 0 },
    ],
    totalWorkers: 8,
    activeWorkers: 1,
  },
  errors: [
    { code: hostile, count: 12, lastSeen: noon, message: hostile, jobId: 'doc-7' },
    { code: 'B', count: 1 },
  ],
  system: { totalCpuUsage: 0, systemLoad: 1.25 },
})
const earlier = [0, 10, 20, 300, 310].map((seconds): MetricsSample => ({
  timestamp: noon + seconds * 1_000,
  system: { totalCpuUsage: seconds },
  performance: { throughputPerHour: 400 + seconds, errorRate: 0.01 },
}))
const series = {
  ...metricsSeries([...earlier, newest]),
  gaps: [{ from: noon + 20_000, to: noon + 300_000, cause: 'line' as const }],
}
const span = { from: noon, to: noon + 600_001 }
const shown = shownFigures(newest, series, span)

/** Reads RFC 4180 by its grammar alone. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  rows.pop()
  return rows
}
const [head = [], ...body] = parseCsv(exportCsv(shown))
const unguarded = (cell: string) => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)
const rows = body.map((cells) => Object.fromEntries(cells.map((cell, i) => [head[i], unguarded(cell)])))
const rowsOf = (section: string) => rows.filter((row) => row['section'] === section)
const numberIn = (cell: string | undefined) => (cell === '' ? undefined : Number(cell))
const at = (cell: string | undefined) => Date.parse(cell ?? '')

test('every line of the CSV has as many cells as its head', () => {
  expect(body.map((cells) => cells.length)).toEqual(body.map(() => 7))
})

test('the CSV reads back to the figures shown, and what nobody told is empty and said', () => {
  const figures = rowsOf('figure').filter((row) => row['figure'] !== 'workers in all')
  expect(figures.map((row) => [row['figure'], row['unit'], numberIn(row['value'])])).toEqual(
    shown.figures.map(({ name, unit, value }) => [name, unit, value]),
  )
  expect(figures.find((row) => row['figure'] === 'memory')).toMatchObject({ value: '', note: 'not told' })
  expect(figures.find((row) => row['figure'] === 'cpu')).toMatchObject({ value: '0', unit: 'percent', note: '' })
})

test('the CSV reads back to the points of each chart, gaps and their cause among them', () => {
  for (const { figure, points } of shown.charts) {
    const told = rowsOf('chart').filter((row) => row['figure'] === figure)
    expect(told.map((row) => [at(row['time']), numberIn(row['value'])])).toEqual(
      points.map((point) => [point.at, point.value]),
    )
  }
  expect(shown.charts.flatMap(({ points }) => points).some(({ value }) => value === undefined)).toBe(true)
  expect(rowsOf('gap')).toEqual([
    expect.objectContaining({ time: '2026-01-15T12:00:20.000Z', value: '280000', unit: 'ms', note: 'line' }),
  ])
})

test('the CSV reads back to the workers, queues and errors', () => {
  const worker = rowsOf('worker').filter((row) => row['subject'] === '+w2')
  expect(worker.find((row) => row['figure'] === 'state')?.['note']).toBe('offline')
  expect(worker.find((row) => row['figure'] === 'cpuUsage')).toMatchObject({ value: '140.5', unit: 'percent' })
  expect(worker.find((row) => row['figure'] === 'jobsProcessed')).toMatchObject({ value: '', note: 'not told' })
  const lane = rowsOf('queue').filter((row) => row['subject'] === 'premium')
  expect(lane.map((row) => [row['figure'], row['value'] || row['note']])).toEqual([
    ['waiting', '3'],
    ['active', '1'],
    ['avgWaitTime', '1.5'],
    ['parked', '2'],
    ['paused', 'yes'],
  ])
  expect(rowsOf('error')[0]).toMatchObject({ subject: hostile, value: '12', note: hostile })
})

test('no cell is taken for a formula, and numbers stay numbers', () => {
  for (const cell of ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx']) expect(csvRow([cell])).toMatch(/^"?'/)
  expect(csvRow([-1, undefined, 'a=b', ''])).toBe('-1,,a=b,\r\n')
})

test('white space, marks of direction and signs of full width hide no formula', () => {
  for (const cell of [' =1', '\n=1', '\u200f=1', '\u202e-1', '\ufeff@A1', '\uff1d1']) {
    expect(csvRow([cell])).toMatch(/^"?'/)
  }
  expect(csvRow(['a - b'])).toBe('a - b\r\n')
})

test('a program that begins a cell at a semicolon or a tab finds no formula in it', () => {
  expect(csvRow(['x;=1+1'])).toBe(`"x;'=1+1"\r\n`)
  expect(csvRow(['x;"=1+1"', 'y\t@A1', 'z\n-1'])).toBe(`"x;""'=1+1""","y\t'@A1","z\n'-1"\r\n`)
  expect(csvRow(['x; a=1'])).toBe('"x; a=1"\r\n')
})

test('the JSON reads back to what is shown, with units, and null for what nobody told', () => {
  const read = JSON.parse(exportJson(shown))
  expect([read.at, read.from, read.to]).toEqual(
    [shown.at, span.from, span.to].map((time) => new Date(time).toISOString()),
  )
  expect(read.figures).toEqual(shown.figures.map((figure) => ({ ...figure, value: figure.value ?? null })))
  for (const [i, { points }] of shown.charts.entries()) {
    const told = points.map((point) => ({ ...point, at: new Date(point.at).toISOString(), value: point.value ?? null }))
    expect(read.charts[i].points).toEqual(JSON.parse(JSON.stringify(told)))
  }
  expect(read.gaps).toEqual([{ from: '2026-01-15T12:00:20.000Z', to: '2026-01-15T12:05:00.000Z', cause: 'line' }])
  expect([read.workers, read.queues, read.errors]).toEqual([shown.workers, shown.queues, shown.errors])
})

test('a server that names no workers and groups no errors exports none, which is not an empty list', () => {
  const bare = { timestamp: noon, system: {}, performance: {} }
  const read = JSON.parse(exportJson(shownFigures(bare, series, span)))
  expect([read.workers, read.queues, read.errors]).toEqual([null, null, null])
})
