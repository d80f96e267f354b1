import { expect, test } from 'vitest'
import { marksOf } from './marksOf.ts'
import type { Row } from './row.ts'

const row: Row = { key: 'job:a', label: 'Annual report.pdf', spans: [], ticks: [] }

test('what a person changed and asked for stands in the order in which they did', () => {
  const asks = [
    { at: 100, jobId: 'a', action: 'cancel' as const },
    { at: 900, jobId: 'b', action: 'retry' as const },
    { at: 950, queue: 'large', action: 'pause' as const },
  ]
  expect(marksOf([{ at: 500, kind: 'network', network: 'offline' }], asks, [row])).toEqual([
    { at: 100, kind: 'ask', words: 'Cancel asked for Annual report.pdf' },
    { at: 500, kind: 'network', words: 'Offline' },
    { at: 900, kind: 'ask', words: 'Retry asked for b' },
    { at: 950, kind: 'ask', words: 'Pause asked for large' },
  ])
})
