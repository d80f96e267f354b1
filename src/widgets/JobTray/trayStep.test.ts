import { expect, test } from 'vitest'
import { flatEntries, groupedEntries } from './trayEntries.ts'
import { stepInRow, stepOnRow } from './trayStep.ts'
import type { TrayPlace } from './trayStep.ts'

const rows = Array.from({ length: 30 }, (_, at) => ({ jobId: `${at}`, parentId: undefined }))
const place = (change: Partial<TrayPlace> = {}): TrayPlace => ({
  entries: flatEntries(rows),
  at: 10,
  isExpanded: false,
  page: 7,
  isRightToLeft: false,
  ...change,
})
const batch = groupedEntries(
  [
    { jobId: 'all', parentId: undefined },
    { jobId: 'a', parentId: 'all' },
    { jobId: 'b', parentId: 'all' },
  ],
  { expanded: new Set(['all']), isBatch: (jobId) => jobId === 'all', isKnown: () => true },
)

test.each([
  ['ArrowDown', 11],
  ['ArrowUp', 9],
  ['PageDown', 17],
  ['PageUp', 3],
  ['Home', 0],
  ['End', 29],
])('%s goes from row 10 to row %i', (key, at) => {
  expect(stepOnRow(key, place())).toEqual({ to: 'row', at })
})

test('no key leads past the ends', () => {
  expect(stepOnRow('PageDown', place({ at: 28 }))).toEqual({ to: 'row', at: 29 })
  expect(stepOnRow('ArrowUp', place({ at: 0 }))).toEqual({ to: 'row', at: 0 })
})

test('into the text opens a batch, then leads to what can be done; out of it closes it', () => {
  const closed = place({ entries: batch, at: 0 })
  expect(stepOnRow('ArrowRight', closed)).toEqual({ to: 'expand', isExpanded: true })
  expect(stepOnRow('ArrowRight', { ...closed, isExpanded: true })).toEqual({ to: 'action', by: 1 })
  expect(stepOnRow('ArrowLeft', { ...closed, isExpanded: true })).toEqual({ to: 'expand', isExpanded: false })
})

test('from a part, out of the text leads to its batch', () => {
  expect(stepOnRow('ArrowLeft', place({ entries: batch, at: 2 }))).toEqual({ to: 'row', at: 0 })
})

test('from right to left the two arrows change places', () => {
  const closed = place({ entries: batch, at: 0, isRightToLeft: true })
  expect(stepOnRow('ArrowLeft', closed)).toEqual({ to: 'expand', isExpanded: true })
  expect(stepInRow('ArrowRight', true)).toEqual({ to: 'action', by: -1 })
})

test('Escape leads from a button back to its row, and letters are left alone', () => {
  expect(stepInRow('Escape', false)).toEqual({ to: 'out' })
  expect([stepInRow('a', false), stepOnRow('a', place())]).toEqual([undefined, undefined])
})
